import { useId } from 'react';
import type { ItemId } from '../../model/ids.ts';
import type { ZoneId } from '../../model/template.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { ListedGroup } from './boardSections.ts';
import { ListedAnswer } from './ListedAnswer.tsx';
import { ListedCard } from './ListedCard.tsx';
import type { BoardThing } from './useBoardItems.ts';
import { useWords } from './useWords.ts';

interface ListedZoneProps {
  readonly zone: ZoneId | null;
  readonly groups: readonly ListedGroup<BoardThing>[];
  readonly onRead: (id: ItemId) => void;
  readonly onAct: (id: ItemId) => void;
}

/** One zone as a heading and a list: each card, and under it the answers that lie in the same zone. */
export function ListedZone({ zone, groups, onRead, onAct }: ListedZoneProps) {
  const t = useMessages('board');
  const words = useWords();
  const headingId = useId();
  const count = groups.reduce(
    (sum, { cardItem, answers }) => sum + answers.length + (cardItem === null ? 0 : 1),
    0,
  );
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-3">
      <h2 id={headingId} className="flex items-baseline gap-2 text-lg font-bold">
        {words.zone(zone)}
        <span className="tabular text-sm font-normal text-muted">{count}</span>
      </h2>
      {groups.length === 0 && <p className="zone px-4 py-5 text-muted">{t(($) => $.board.list.emptyZone)}</p>}
      <ul className="flex flex-col gap-5">
        {groups.map(({ card, cardItem, answers }) => (
          <li key={card.id} className="flex flex-col gap-3">
            {cardItem !== null && (
              <ListedCard
                card={card}
                theme={cardItem.theme}
                lies={zone}
                insight={cardItem.insight}
                onRead={onRead}
                onAct={onAct}
              />
            )}
            {answers.length > 0 && (
              <ul
                aria-label={t(($) => $.board.item.answerTo, { label: words.card(card) })}
                className={`grid gap-3 sm:grid-cols-2 ${cardItem === null ? '' : 'border-l-2 border-line pl-3 sm:pl-5'}`}
              >
                {answers.map((thing) => (
                  <li key={thing.id}>
                    <ListedAnswer thing={thing} alone={cardItem === null} onRead={onRead} onAct={onAct} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
