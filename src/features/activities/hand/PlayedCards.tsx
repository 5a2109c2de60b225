import type { ReactNode } from 'react';

import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { CardId } from '../../../model/deck.ts';
import { cardOf, deckOf, type Deal } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { CountLine } from '../../../ui/CountLine.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCardWords, type CardWords } from '../../../ui/useCardWords.ts';

export interface ReadCard extends CardWords {
  readonly id: CardId;
}

/** Cards with their words. A card that is not in this session is left out. */
export function useReadCards(ids: readonly CardId[]): readonly ReadCard[] {
  const stage = useStage((whole) => whole);
  const wordsOf = useCardWords();
  return ids.flatMap((id) => {
    const card = cardOf(stage, id);
    return card === undefined ? [] : [{ id, ...wordsOf(card, deckOf(stage, card)) }];
  });
}

export const usePlayed = () => useReadCards(useStage((stage) => stage.played));

/** The cards that were laid on the table, without names. With buttons they are drawn small, as in a panel. */
export function PlayedCards({ actionsOf }: { readonly actionsOf?: (id: CardId) => ReactNode }) {
  const t = useMessages('hand');
  const cards = usePlayed();
  return (
    <section className="flex flex-col gap-2.5" aria-label={t(($) => $.hand.onTable)}>
      <h2 className="eyebrow">
        {t(($) => $.hand.onTable)} · {t(($) => $.hand.onTableCount, { count: cards.length })}
      </h2>
      {cards.length === 0 ? (
        <p className="text-muted">{t(($) => $.hand.nothingYet)}</p>
      ) : (
        <ul className="flex flex-col gap-2.5">
          {cards.map(({ id, theme, label, question }) => (
            <li key={id} className="arriving">
              <CardFace theme={theme} label={label} question={question} size={actionsOf ? 'small' : 'medium'}>
                {actionsOf?.(id)}
              </CardFace>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function DealCount({ deal }: { readonly deal: Deal }) {
  return <CountLine counted={deal} atLeast={useStage(minimumOf)} />;
}
