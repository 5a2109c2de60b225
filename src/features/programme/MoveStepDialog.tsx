import { stepTitle } from '../../messages/stepTitle.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { useStepChange } from './useStepItems.tsx';

export interface MoveStepDialogProps extends Pick<DialogProps, 'open' | 'onClose'> {
  readonly step: ProgrammeStep;
}

/** Moves a step to any other place in the programme. */
export function MoveStepDialog({ open, onClose, step }: MoveStepDialogProps) {
  const t = useMessages('facilitator');
  const steps = useStage((stage) => stage.programme.steps);
  const { refused, moveTo } = useStepChange(step);
  const from = steps.findIndex(({ id }) => id === step.id);
  const others = steps.filter(({ id }) => id !== step.id);
  const move = async (to: number) => {
    if (await moveTo(to)) onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t(($) => $.plan.moveTitle, { step: stepTitle(step, t) })}
      size="small"
    >
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
