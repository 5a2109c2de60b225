import { Layers, StickyNote } from 'lucide-react';
import { useId } from 'react';
import { zoneOf } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useBoardTask } from '../items/boardTask.ts';
import { ItemMenu } from '../items/ItemMenu.tsx';
import { useNewSpot } from '../items/newNote.tsx';
import { Dots } from '../items/ThingFace.tsx';
import { useWords } from '../items/useWords.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import type { ListedCluster, ListedGroup, ZoneSection } from './boardSections.ts';
import { useListPowers } from './ListContext.ts';
import { ListedItem } from './ListedItem.tsx';

/** One zone as a heading and a list: its clusters, each card with the answers that lie in the same zone, its notes. */
export function ListedZone({ section }: { readonly section: ZoneSection }) {
  const { zone, clusters, groups, notes, count } = section;
  const t = useMessages('board');
  const { locale } = useLocale();
  const words = useWords();
  const { canNote } = useBoardAccess();
  const openTask = useBoardTask();
  const newSpot = useNewSpot();
  const headingId = useId();
  const hint = zoneOf(useStage(currentTemplate), zone)?.hint?.[locale];
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3">
        <h2 id={headingId} className="flex flex-1 items-baseline gap-2 text-lg font-bold">
          {words.zone(zone)}
          <span className="tabular text-sm font-normal text-muted">{count}</span>
        </h2>
        {canNote && (
          <Button
            size="small"
            variant="quiet"
            icon={<StickyNote aria-hidden="true" className="size-5" />}
            onClick={() => openTask({ kind: 'new-note', spot: () => newSpot(zone) })}
          >
            {t(($) => $.board.note.add)}
            <span className="sr-only">{t(($) => $.board.note.addIn, { zone: words.zone(zone) })}</span>
          </Button>
        )}
      </div>
      {hint !== undefined && <p className="-mt-2 text-muted">{hint}</p>}
      {count === 0 && <p className="zone px-4 py-5 text-muted">{t(($) => $.board.list.emptyZone)}</p>}
      {clusters.map((cluster) => (
        <ClusterSection key={cluster.cluster.id} {...cluster} />
      ))}
      <ul className="flex flex-col gap-5">
        {groups.map((group) => (
          <li key={group.card.id}>
            <CardWithAnswers group={group} />
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <ul aria-label={t(($) => $.board.list.notes)} className="grid gap-3 sm:grid-cols-2">
          {notes.map((note) => (
            <li key={note.id}>
              <ListedItem item={note} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CardWithAnswers({ group: { card, cardItem, answers } }: { readonly group: ListedGroup }) {
  const t = useMessages('board');
  const words = useWords();
  return (
    <div className="flex flex-col gap-3">
      {cardItem !== null && <ListedItem item={cardItem} />}
      {answers.length > 0 && (
        <ul
          aria-label={t(($) => $.board.item.answerTo, { label: words.card(card) })}
          className={`grid gap-3 sm:grid-cols-2 ${cardItem === null ? '' : 'border-l-2 border-line pl-3 sm:pl-5'}`}
        >
          {answers.map((answer) => (
            <li key={answer.id}>
              <ListedItem item={answer} named={cardItem === null} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A cluster in the list: its title as a heading, and under it what is in it. */
function ClusterSection({ cluster, items }: ListedCluster) {
  const t = useMessages('board');
  const words = useWords();
  const { onAct } = useListPowers();
  const headingId = useId();
  return (
    <section
      data-entry={cluster.id}
      aria-labelledby={headingId}
      className="cluster-sheet flex flex-col gap-3 p-3 pt-2"
    >
      <div className="flex items-center gap-2">
        <Layers aria-hidden="true" className="size-5 shrink-0 text-muted" />
        <h3 id={headingId} className="min-w-0 flex-1 font-bold wrap-anywhere">
          {words.item(cluster)}{' '}
          <span className="tabular ml-2 text-sm font-normal text-muted">
            {t(($) => $.board.cluster.count, { count: cluster.items.length })}
          </span>
        </h3>
        {cluster.dots !== null && <Dots count={cluster.dots} />}
        <ItemMenu subject={cluster} inZone={cluster.zone} onAct={() => onAct(cluster.id)} />
      </div>
      <ul className="grid gap-3 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.id}>
            <ListedItem item={item} named />
          </li>
        ))}
      </ul>
    </section>
  );
}
