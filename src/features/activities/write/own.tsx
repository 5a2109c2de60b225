import type { Answer } from '../../../model/session/stage.ts';
import type { OwnFace } from '../activity.ts';
import { KeepInGroup } from './KeepInGroup.tsx';
import { OwnAnswerActions } from './OwnAnswerActions.tsx';
import { PendingChange } from './PendingChange.tsx';

function Actions({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <PendingChange answer={answer} />
      <KeepInGroup answer={answer} />
      <div className="flex flex-wrap justify-end gap-1">
        <OwnAnswerActions answer={answer} onWithdrawn={() => document.querySelector('h1')?.focus()} />
      </div>
    </>
  );
}

export const own: OwnFace = { Actions };
