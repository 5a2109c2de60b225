import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StepForm } from './StepForm.tsx';

export interface StepDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The step to change; null for a new one. */
  readonly step: ProgrammeStep | null;
}

/** Changes a step, or adds one. */
export function StepDialog({ open, onClose, step }: StepDialogProps) {
  const t = useMessages('facilitator');
  const number = useStage(({ programme }) => programme.steps.findIndex(({ id }) => id === step?.id) + 1);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={step === null ? t(($) => $.plan.addTitle) : t(($) => $.plan.editTitle, { number })}
    >
      <StepForm step={step} onClose={onClose} />
    </Dialog>
  );
}
