import { stepTitle } from '../../messages/stepTitle.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

export interface MoveDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly step: ProgrammeStep;
}

/** Every place that a step can go to. */
export function MoveDialog({ open, onClose, step }: MoveDialogProps) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const steps = useStage((stage) => stage.programme.steps);
  const { refused, ask } = useAsk();
  const title = stepTitle(step, t);
  const from = steps.findIndex(({ id }) => id === step.id);
  const others = steps.filter(({ id }) => id !== step.id);

  const move = async (to: number) => {
    const after = others[to - 1]?.id ?? null;
    if (!(await ask({ type: 'programme.edit', change: { kind: 'move', stepId: step.id, after } }))) return;
    announce(t(($) => $.plan.moved, { step: title, number: to + 1 }));
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.plan.moveTitle, { step: title })} size="small">
      <ul className="flex flex-col gap-1">
        {[null, ...others].map((before, to) =>
          to === from ? null : (
            <li key={before?.id ?? 'first'}>
              <Button variant="quiet" wide className="justify-start text-left" onClick={() => void move(to)}>
                {before === null
                  ? t(($) => $.plan.first)
                  : t(($) => $.plan.after, {
                      number: steps.indexOf(before) + 1,
                      step: stepTitle(before, t),
                    })}
              </Button>
            </li>
          ),
        )}
      </ul>
      <RefusalNotice reason={refused} />
    </Dialog>
  );
}
