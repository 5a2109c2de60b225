import { Layers } from 'lucide-react';
import { useId } from 'react';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ListedCluster } from './boardSections.ts';
import { Dots } from '../items/Dots.tsx';
import { ItemMenu } from '../items/ItemMenu.tsx';
import { ListedAnswer } from './ListedAnswer.tsx';
import { ListedCard } from './ListedCard.tsx';
import type { ListedActions } from './ListedItemTools.tsx';
import { ListedNote } from './ListedNote.tsx';
import { useWords } from '../items/useWords.ts';

/** A cluster in the list: its title as a heading, and under it what is in it. */
export function ListedClusterSection({ cluster, items, ...actions }: ListedActions & ListedCluster) {
  const t = useMessages('board');
  const words = useWords();
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
        <ItemMenu
          subject={cluster}
          lies={cluster.zone}
          onRead={() => actions.onRead(cluster.id)}
          onAct={() => actions.onAct(cluster.id)}
        />
      </div>
      <ul className="grid gap-3 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.id}>
            {item.kind === 'card' && (
              <ListedCard card={item.card} theme={item.theme} thing={item} {...actions} />
            )}
            {item.kind === 'answer' && <ListedAnswer thing={item} alone {...actions} />}
            {item.kind === 'note' && <ListedNote thing={item} {...actions} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
