import { useEffect, useRef, useState } from 'react';

import type { CardId } from '../../../model/deck.ts';
import { useSessionState } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { HandFan } from './HandFan.tsx';
import { useReadCards, type ReadCard } from './useReadCards.ts';

export interface HeldCardsProps {
  readonly cardIds: readonly CardId[];
  /** A card of this hand lies on the table now. */
  readonly onPlayed: () => void;
}

/** A hand one can leaf through, and what one can do with the card in front. */
export function HeldCards({ cardIds, onPlayed }: HeldCardsProps) {
  const t = useMessages('hand');
  const announce = useAnnounce();
  const viewer = useSessionState((state) => state.viewer);
  const { memberId } = useWriter();
  const cards = useReadCards(cardIds);
  const { busy, refused, ask } = useAsk();
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, cards.length - 1);
  const card = cards[at];
  useCardInFront(card, at, cards.length);
  if (card === undefined) return null;

  const cardId = card.id;
  const forWhom = memberId === viewer ? {} : { memberId };
  const play = async () => {
    if (!(await ask({ type: 'hand.play', cardId, ...forWhom }))) return;
    announce(t(($) => $.hand.played));
    onPlayed();
  };
  const swap = async () => {
    if (await ask({ type: 'hand.swap', cardId, ...forWhom }))
      announce(
        t(($) => $.hand.swapped),
        'quiet',
      );
  };
  const putBack = async () => {
    if (await ask({ type: 'hand.putBack', cardId, ...forWhom })) announce(t(($) => $.hand.laidBack));
  };
  return (
    <div className="flex flex-col gap-4">
      <HandFan cards={cards} at={at} onLeaf={setAt} />
      <div className="flex flex-col gap-2.5">
        <Button variant="primary" size="large" wide aria-busy={busy} onClick={() => void play()}>
          {t(($) => $.hand.play)}
        </Button>
        <p className="text-muted">{t(($) => $.hand.playMore)}</p>
        <div className="flex gap-2.5">
          <Button className="flex-1" onClick={() => void swap()}>
            {t(($) => $.hand.swap)}
          </Button>
          <Button className="flex-1" onClick={() => void putBack()}>
            {t(($) => $.hand.putBack)}
          </Button>
        </div>
      </div>
      <RefusalNotice reason={refused} />
    </div>
  );
}

/** Reads out the card that came to the front. */
function useCardInFront(card: ReadCard | undefined, at: number, total: number): void {
  const t = useMessages('hand');
  const announce = useAnnounce();
  const before = useRef(card?.id);
  useEffect(() => {
    if (card === undefined || before.current === card.id) return;
    before.current = card.id;
    const { label, question } = card;
    announce(
      t(($) => $.hand.shown, { position: at + 1, total, card: label, question }),
      'quiet',
    );
  }, [card, at, total, announce, t]);
}
