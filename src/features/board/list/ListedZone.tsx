import { useId, type ReactNode } from 'react';
import { zoneOf } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ListedGroup, ZoneSection } from './boardSections.ts';
import { ListedAnswer } from './ListedAnswer.tsx';
import { ListedCard } from './ListedCard.tsx';
import { ListedClusterSection } from './ListedClusterSection.tsx';
import type { ListedActions } from './ListedItemTools.tsx';
import { ListedNote } from './ListedNote.tsx';
import { useWords } from '../items/useWords.ts';

interface ListedZoneProps extends ListedActions {
  readonly section: ZoneSection;
  /** What one can do with the zone itself. */
  readonly tools?: ReactNode;
}

/** One zone as a heading and a list: its clusters, each card with the answers that lie in the same zone, its notes. */
export function ListedZone({ section, tools, ...actions }: ListedZoneProps) {
  const { zone, clusters, groups, notes, count } = section;
  const t = useMessages('board');
  const { locale } = useLocale();
  const words = useWords();
  const headingId = useId();
  const hint = zoneOf(useStage(currentTemplate), zone)?.hint?.[locale];
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3">
        <h2 id={headingId} className="flex flex-1 items-baseline gap-2 text-lg font-bold">
          {words.zone(zone)}
          <span className="tabular text-sm font-normal text-muted">{count}</span>
        </h2>
        {tools}
      </div>
      {hint !== undefined && <p className="-mt-2 text-muted">{hint}</p>}
      {count === 0 && <p className="zone px-4 py-5 text-muted">{t(($) => $.board.list.emptyZone)}</p>}
      {clusters.map((cluster) => (
        <ListedClusterSection key={cluster.cluster.id} {...cluster} {...actions} />
      ))}
      <ul className="flex flex-col gap-5">
        {groups.map((group) => (
          <li key={group.card.id}>
            <CardWithAnswers group={group} {...actions} />
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <ul aria-label={t(($) => $.board.list.notes)} className="grid gap-3 sm:grid-cols-2">
          {notes.map((note) => (
            <li key={note.id}>
              <ListedNote thing={note} {...actions} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CardWithAnswers({ group, ...actions }: ListedActions & { readonly group: ListedGroup }) {
  const { card, cardItem, answers } = group;
  const t = useMessages('board');
  const words = useWords();
  return (
    <div className="flex flex-col gap-3">
      {cardItem !== null && <ListedCard card={card} theme={cardItem.theme} thing={cardItem} {...actions} />}
      {answers.length > 0 && (
        <ul
          aria-label={t(($) => $.board.item.answerTo, { label: words.card(card) })}
          className={`grid gap-3 sm:grid-cols-2 ${cardItem === null ? '' : 'border-l-2 border-line pl-3 sm:pl-5'}`}
        >
          {answers.map((thing) => (
            <li key={thing.id}>
              <ListedAnswer thing={thing} alone={cardItem === null} {...actions} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
