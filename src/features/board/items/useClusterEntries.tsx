import { Combine, Pencil, Ungroup } from 'lucide-react';
import { useSessionState } from '../../../session/hooks.tsx';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useBoardTask } from './boardTask.ts';
import type { ItemMenuOptions } from './itemMenuOptions.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useItemActions } from './useItemActions.ts';

/** What one does with a cluster as a whole. */
export function useClusterEntries({ subject, onAct, quiet = false }: ItemMenuOptions): MenuEntry[] {
  const t = useMessages('board');
  const actions = useItemActions(quiet ? 'quiet' : undefined);
  const openTask = useBoardTask();
  const { canWrite } = useBoardAccess();
  const hasOthers = useSessionState(({ board }) =>
    Object.keys(board.clusters).some((id) => id !== subject.id),
  );
  if (subject.kind !== 'cluster' || !canWrite) return [];
  return [
    {
      id: 'title',
      label: t(($) => $.board.do.rename),
      icon: <Pencil aria-hidden="true" />,
      onAction: () => openTask({ kind: 'title', id: subject.id }),
    },
    ...(hasOthers
      ? [
          {
            id: 'merge',
            label: t(($) => $.board.do.merge),
            icon: <Combine aria-hidden="true" />,
            onAction: () =>
              openTask({ kind: 'move', subjects: [subject], merges: true, onDone: () => onAct?.() }),
          },
        ]
      : []),
    {
      id: 'split',
      label: t(($) => $.board.do.split),
      icon: <Ungroup aria-hidden="true" />,
      onAction: () => {
        onAct?.();
        actions.split(subject);
      },
    },
  ];
}
