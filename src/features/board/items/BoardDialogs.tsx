import { useCallback, useState, type ReactNode } from 'react';
import { BoardTaskContext, type BoardTask } from './boardTask.ts';
import { ClusterTitleDialog } from './ClusterTitleDialog.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';

/** Gives what is inside it the dialogs of the board. */
export function BoardDialogs({ children }: { readonly children: ReactNode }) {
  const [task, setTask] = useState<BoardTask | null>(null);
  const close = useCallback(() => setTask(null), []);
  return (
    <BoardTaskContext value={setTask}>
      {children}
      {/* Closed rather than taken away, so that the browser gives the focus back. */}
      <ItemDialog id={task?.kind === 'read' ? task.id : null} onClose={close} />
      <NoteDialog task={task?.kind === 'note' || task?.kind === 'new-note' ? task : null} onClose={close} />
      <ClusterTitleDialog
        task={task?.kind === 'title' || task?.kind === 'group' ? task : null}
        onClose={close}
      />
      <MoveDialog task={task?.kind === 'move' ? task : null} onClose={close} />
    </BoardTaskContext>
  );
}
