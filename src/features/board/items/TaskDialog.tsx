import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { FormTask, OwnTask } from './boardTask.ts';
import { ItemDialog } from './ItemDialog.tsx';
import { MoveForm } from './MoveForm.tsx';
import { NoteForm, TitleForm } from './TaskForms.tsx';

interface TaskDialogProps extends DialogState {
  readonly task: OwnTask | null;
}

/** What the board asks or shows in a dialog. */
export function TaskDialog({ open, onClose, task }: TaskDialogProps) {
  const title = useTitle();
  const form = task?.kind === 'read' ? null : task;
  return (
    <>
      {/* Closed rather than taken away, so that the browser gives the focus back. */}
      <ItemDialog id={task?.kind === 'read' ? task.id : null} onClose={onClose} />
      <Dialog open={open && form !== null} onClose={onClose} title={form ? title(form) : ''} size="small">
        {form && <TaskForm task={form} onClose={onClose} />}
      </Dialog>
    </>
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
