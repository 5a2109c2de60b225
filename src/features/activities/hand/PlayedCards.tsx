import type { ReactNode } from 'react';

import type { CardId } from '../../../model/deck.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useReadCards } from './useReadCards.ts';

export interface PlayedCardsProps {
  /** What can be done with each: then they are drawn small, as in a panel. */
  readonly actionsOf?: (id: CardId) => ReactNode;
}

/** The cards that were laid on the table, for all to see. Not by whom. */
export function PlayedCards({ actionsOf }: PlayedCardsProps) {
  const t = useMessages('hand');
  const cards = useReadCards(useStage((stage) => stage.played));
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
