import { useCallback, useState, type ReactNode } from 'react';
import { lazyDialogs } from '../../../ui/lazyDialogs.ts';
import { BoardTaskContext, type BoardTask } from './boardTask.ts';

const { TaskDialog } = lazyDialogs(['board'], { TaskDialog: () => import('./TaskDialog.tsx') });

/** Gives what is inside it the dialogs of the board. */
export function BoardDialogs({ children }: { readonly children: ReactNode }) {
  const [task, setTask] = useState<BoardTask | null>(null);
  const close = useCallback(() => setTask(null), []);
  return (
    <BoardTaskContext value={setTask}>
      {children}
      <TaskDialog open={task !== null} onClose={close} task={task} />
    </BoardTaskContext>
  );
}
