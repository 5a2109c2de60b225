import { Layers } from 'lucide-react';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ClusterThing } from './boardThing.ts';
import { Dots } from './Dots.tsx';

interface ClusterOnBoardProps {
  readonly thing: Pick<ClusterThing, 'title' | 'dots' | 'items' | 'width' | 'height'>;
  readonly picked: boolean;
}

/** The sheet under the items of a cluster, with its title, how many they are, and their dots. */
export function ClusterOnBoard({ thing, picked }: ClusterOnBoardProps) {
  const t = useMessages('board');
  const { title, dots, items, width, height } = thing;
  const named = title.trim() !== '';
  return (
    <div className="cluster-sheet settle" data-picked={picked || undefined} style={{ width, height }}>
      <p className="flex items-start gap-2 px-3.5 pt-2.5">
        <Layers aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-muted" />
        <span
          className={`line-clamp-2 min-w-0 flex-1 leading-tight wrap-anywhere ${named ? 'font-bold' : 'text-muted'}`}
        >
          {named ? title : t(($) => $.board.cluster.untitled)}
        </span>
        {dots !== null && <Dots count={dots} />}
        <span
          className="tabular text-sm text-muted"
          title={t(($) => $.board.cluster.count, { count: items.length })}
        >
          {items.length}
        </span>
      </p>
    </div>
  );
}
