import { Suspense, useCallback, useReducer, useState, type ReactNode } from 'react';
import { useViewer } from '../../../session/hooks.tsx';
import { lazyDialogs } from '../../../ui/lazyDialogs.ts';
import { useWhenCalm } from '../../../ui/useWhenCalm.ts';
import { BoardTaskContext, type BoardTask, type HarvestPart } from './boardTask.ts';

const { TaskDialog } = lazyDialogs(['board'], { TaskDialog: () => import('./TaskDialog.tsx') });
const { OwnQuestionDialog } = lazyDialogs(['board', 'decks'], {
  OwnQuestionDialog: () => import('../deck/OwnQuestionDialog.tsx'),
});

/** Gives what is inside it the dialogs of the board. */
export function BoardDialogs({ HarvestDialog, children }: HarvestPart & { readonly children: ReactNode }) {
  const [task, setTask] = useState<BoardTask | null>(null);
  const close = useCallback(() => setTask(null), []);
  const [calm, becomeCalm] = useReducer(() => true, false);
  useWhenCalm(becomeCalm);
  const harvest = task?.kind === 'harvest' ? task.id : null;
  const own = task?.kind === 'harvest' || task?.kind === 'own-question' ? null : task;
  const { role } = useViewer();
  return (
    <BoardTaskContext value={setTask}>
      {children}
      <TaskDialog open={own !== null} onClose={close} task={own} />
      {role === 'facilitator' && <OwnQuestionDialog open={task?.kind === 'own-question'} onClose={close} />}
      {HarvestDialog && (calm || harvest !== null) && (
        <Suspense fallback={null}>
          <HarvestDialog id={harvest} onClose={close} />
        </Suspense>
      )}
    </BoardTaskContext>
  );
}
