import { Layers, Lightbulb, LightbulbOff, Pencil, Trash2, Undo2 } from 'lucide-react';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useBoardTask } from './boardTask.ts';
import type { ItemMenuOptions } from './itemMenuOptions.ts';
import { staysOnBoard } from '../selection/staysOnBoard.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useItemActions } from './useItemActions.ts';

/** What one does with an item that lies on the board: change a note, begin a cluster, mark it, take it away. */
export function useItemEntries({ subject, lies, onAct, quiet = false }: ItemMenuOptions): MenuEntry[] {
  const t = useMessages('board');
  const actions = useItemActions(quiet ? 'quiet' : undefined);
  const openTask = useBoardTask();
  const { canWrite, canNote, canMark } = useBoardAccess();
  const stage = useStage((whole) => whole);
  const insight = useSessionState(({ board }) => Object.hasOwn(board.insights, subject.id));
  if (lies === undefined) return [];
  const act = (action: () => void) => () => {
    onAct?.();
    action();
  };
  if (subject.kind === 'cluster') return [];
  const entries: MenuEntry[] = [];
  if (subject.kind === 'note' && canNote)
    entries.push({
      id: 'edit',
      label: t(($) => $.board.do.editNote),
      icon: <Pencil aria-hidden="true" />,
      onAction: () => openTask({ kind: 'note', id: subject.id }),
    });
  if (canWrite && !subject.cluster)
    entries.push({
      id: 'group',
      label: t(($) => $.board.do.startGroup),
      icon: <Layers aria-hidden="true" />,
      onAction: () => openTask({ kind: 'group', ids: [subject.id], onDone: () => onAct?.() }),
    });
  if (canMark)
    entries.push({
      id: 'insight',
      label: insight ? t(($) => $.board.do.unmarkInsight) : t(($) => $.board.do.markInsight),
      icon: insight ? <LightbulbOff aria-hidden="true" /> : <Lightbulb aria-hidden="true" />,
      onAction: act(() => actions.markInsight(subject, !insight)),
    });
  if (subject.kind === 'card' && canWrite) {
    const stays = staysOnBoard(subject, stage, { canWrite, canNote });
    entries.push({
      id: 'take-off',
      label: t(($) => $.board.do.takeOff),
      icon: <Undo2 aria-hidden="true" />,
      onAction: act(() => actions.takeOff([subject])),
      unavailable:
        stays === 'written'
          ? t(($) => $.board.do.takeOffWritten)
          : stays === 'played'
            ? t(($) => $.board.do.takeOffPlayed)
            : undefined,
    });
  }
  if (subject.kind === 'note' && canNote)
    entries.push({
      id: 'remove',
      label: t(($) => $.board.do.removeNote),
      icon: <Trash2 aria-hidden="true" />,
      danger: true,
      onAction: act(() => actions.takeOff([subject])),
    });
  return entries;
}
