import type { OwnFace } from '../activity.ts';
import { KeepInGroup, OwnAnswerActions, PendingChange } from './OwnAnswer.tsx';

export const own: OwnFace = {
  Actions: ({ answer }) => (
    <>
      <PendingChange answer={answer} />
      <KeepInGroup answer={answer} />
      <div className="flex flex-wrap justify-end gap-1">
        <OwnAnswerActions answer={answer} onWithdrawn={() => document.querySelector('h1')?.focus()} />
      </div>
    </>
  ),
};
