import { useCallback, useState, type ReactNode } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { BoardTaskContext, type BoardTask, type FormTask } from './boardTask.ts';
import { ItemDialog } from './ItemDialog.tsx';
import { MoveForm } from './MoveForm.tsx';
import { NoteForm, TitleForm } from './TaskForms.tsx';

/** Gives what is inside it the dialogs of the board. */
export function BoardDialogs({ children }: { readonly children: ReactNode }) {
  const [task, setTask] = useState<BoardTask | null>(null);
  const close = useCallback(() => setTask(null), []);
  const title = useTitle();
  const form = task?.kind === 'read' ? null : task;
  return (
    <BoardTaskContext value={setTask}>
      {children}
      {/* Closed rather than taken away, so that the browser gives the focus back. */}
      <ItemDialog id={task?.kind === 'read' ? task.id : null} onClose={close} />
      <Dialog open={form !== null} onClose={close} title={form ? title(form) : ''} size="small">
        {form && <TaskForm task={form} onClose={close} />}
      </Dialog>
    </BoardTaskContext>
  );
}

function TaskForm({ task, onClose }: { readonly task: FormTask; readonly onClose: () => void }) {
  switch (task.kind) {
    case 'note':
    case 'new-note':
      return <NoteForm task={task} onClose={onClose} />;
    case 'title':
    case 'group':
      return <TitleForm task={task} onClose={onClose} />;
    case 'move':
      return <MoveForm task={task} onClose={onClose} />;
  }
}

function useTitle(): (task: FormTask) => string {
  const t = useMessages('board');
  return (task) =>
    ({
      note: t(($) => $.board.note.change),
      'new-note': t(($) => $.board.note.new),
      title: t(($) => $.board.cluster.rename),
      group: t(($) => $.board.cluster.make),
      move:
        task.kind === 'move' && task.merges
          ? t(($) => $.board.move.mergeTitle)
          : t(($) => $.board.move.title),
    })[task.kind];
}
