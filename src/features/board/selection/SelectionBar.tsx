import { Layers, MoveRight, Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ItemId } from '../../../model/ids.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useBoardTask } from '../items/boardTask.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { useItemActions } from '../items/useItemActions.ts';
import { useTakeOffHindrance } from './takingOff.ts';

interface SelectionBarProps {
  readonly chosen: readonly BoardThing[];
  readonly onClear: () => void;
  /** Makes a group of them. Left out: a dialog asks for its title first. */
  readonly onGroup?: (ids: readonly ItemId[]) => void;
  /** More that can be done where the items are seen lying. */
  readonly children?: ReactNode;
}

/** What one can do with several chosen items at once. */
export function SelectionBar({ chosen, onClear, onGroup, children }: SelectionBarProps) {
  const t = useMessages('board');
  const openTask = useBoardTask();
  const actions = useItemActions();
  const hindrance = useTakeOffHindrance();
  if (chosen.length === 0) return null;
  const clusters = chosen.filter((thing) => thing.kind === 'cluster');
  const items = chosen.filter((thing) => thing.kind !== 'cluster');
  // With a cluster among them the others go into it: the first that has a title.
  const into = clusters.find(({ title }) => title.trim() !== '') ?? clusters[0];
  const group = () => {
    const ids = items.map(({ id }) => id);
    if (into === undefined && onGroup === undefined) return openTask({ kind: 'group', ids, onDone: onClear });
    if (into === undefined) return onGroup?.(ids);
    actions.join(
      chosen.filter(({ id }) => id !== into.id),
      into,
    );
    onClear();
  };
  return (
    <div
      role="group"
      aria-label={t(($) => $.board.selection.label)}
      className="paper forced-line pointer-events-auto flex max-w-full flex-wrap items-center gap-2 p-2 pl-4 shadow-raised"
    >
      <p className="mr-1 font-semibold">{t(($) => $.board.selection.count, { count: chosen.length })}</p>
      <Button
        variant="primary"
        size="small"
        icon={<Layers aria-hidden="true" className="size-5" />}
        unavailable={chosen.length < 2 ? t(($) => $.board.selection.twoNeeded) : undefined}
        onClick={group}
      >
        {into === undefined ? t(($) => $.board.cluster.group) : t(($) => $.board.cluster.merge)}
      </Button>
      <Button
        size="small"
        icon={<MoveRight aria-hidden="true" className="size-5" />}
        onClick={() => openTask({ kind: 'move', subjects: chosen, onDone: onClear })}
      >
        {t(($) => $.board.selection.move)}
      </Button>
      {children}
      <IconButton
        label={t(($) => $.board.selection.takeOff)}
        icon={<Trash2 aria-hidden="true" className="size-5" />}
        unavailable={hindrance(chosen)}
        onClick={() => {
          onClear();
          actions.takeOff(chosen);
        }}
      />
      <IconButton
        label={t(($) => $.board.selection.clear)}
        icon={<X aria-hidden="true" className="size-5" />}
        onClick={onClear}
      />
    </div>
  );
}
