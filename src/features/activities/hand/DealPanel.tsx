import { useState } from 'react';

import type { CardId } from '../../../model/deck.ts';
import { participantsHere } from '../../../model/session/persons.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CountField } from '../../../ui/CountField.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { FormProps } from '../activity.ts';
import { DealCount, PlayedCards } from './PlayedCards.tsx';

/** The dealing, for a facilitator: how many are done, collecting the hands, and what was laid on the table. */
export function DealPanel() {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const deal = useStage((stage) => stage.deal);
  const { refused, ask } = useAsk();

  const collect = async () => {
    if (await ask({ type: 'hand.collect' })) announce(t(($) => $.dealPanel.collected));
  };
  const putBack = async (cardId: CardId) => {
    if (await ask({ type: 'card.putBack', cardId })) announce(t(($) => $.steer.done.putBack));
  };
  const actionsOf = (cardId: CardId) => (
    <div className="flex flex-wrap gap-2 pt-1">
      <Button size="small" onClick={() => void ask({ type: 'card.spotlight', cardId })}>
        {t(($) => $.dealPanel.discuss)}
      </Button>
      <Button size="small" variant="quiet" onClick={() => void putBack(cardId)}>
        {t(($) => $.dealPanel.putBack)}
      </Button>
    </div>
  );
  return (
    <section aria-label={t(($) => $.dealPanel.title)} className="flex flex-col gap-3">
      {deal !== null && (
        <>
          <h2 className="eyebrow">{t(($) => $.dealPanel.going)}</h2>
          <DealCount deal={deal} />
          <div>
            <Button onClick={() => void collect()}>{t(($) => $.steer.collect)}</Button>
          </div>
        </>
      )}
      <RefusalNotice reason={refused} />
      <PlayedCards actionsOf={actionsOf} />
    </section>
  );
}

const usualCards = 3;
/** Nobody holds more than five cards in a hand; the model allows more. */
const mostCards = 5;

/** Before dealing: how many cards are in each hand, and whether there are enough for everybody. */
export function DealForm({ onClose }: FormProps) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const cards = useStage((stage) => stage.cards.length);
  const people = useStage((stage) => participantsHere(stage).length);
  const most = Math.max(1, Math.min(mostCards, cards));
  const [count, setCount] = useState(Math.min(usualCards, most));

  const deal = async () => {
    if (!(await ask({ type: 'hand.deal', count }))) return;
    announce(t(($) => $.dealPanel.dealt));
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      <p>{t(($) => $.dealPanel.intro)}</p>
      <CountField
        label={t(($) => $.dealPanel.count)}
        value={count}
        onChange={setCount}
        least={1}
        most={most}
        fewer={t(($) => $.dealPanel.fewer)}
        more={t(($) => $.dealPanel.more)}
      />
      <p className="text-muted">
        {t(($) => $.dealPanel.sum, { count: people, cards })}{' '}
        {people * count > cards && t(($) => $.dealPanel.twice)}
      </p>
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button variant="primary" aria-busy={busy} onClick={() => void deal()}>
          {t(($) => $.dealPanel.deal)}
        </Button>
      </div>
    </div>
  );
}
