import { useState } from 'react';

import { useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { ChooseProgramme } from './ChooseProgramme.tsx';
import { ScheduleLine } from './ScheduleLine.tsx';
import { StepDialog } from './StepDialog.tsx';
import { StepList } from './StepList.tsx';
import type { StepGo } from './useStepGo.ts';

export interface ProgrammeDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly stepGo: StepGo;
}

/** The whole programme: where we are, how we keep to it, going to any step, and changing all of it. */
export function ProgrammeDialog({ open, onClose, stepGo }: ProgrammeDialogProps) {
  const t = useMessages('facilitator');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.plan.title)} size="large">
      <Programme stepGo={stepGo} onDone={onClose} />
    </Dialog>
  );
}

function Programme({ stepGo, onDone }: { readonly stepGo: StepGo; readonly onDone: () => void }) {
  const t = useMessages('facilitator');
  const steps = useStage((stage) => stage.programme.steps);
  const [dialog, setDialog] = useState<'add' | 'choose' | null>(null);
  const close = () => setDialog(null);
  const minutes = steps.reduce((sum, step) => sum + (step.skipped ? 0 : step.minutes), 0);
  return (
    <div className="flex flex-col gap-4">
      <ScheduleLine />
      <RefusalNotice reason={stepGo.refused} />
      {steps.length === 0 ? (
        <p>{t(($) => $.plan.none)}</p>
      ) : (
        <>
          <StepList
            go={(command) => {
              stepGo.go(command);
              onDone();
            }}
          />
          <p className="tabular text-muted">{t(($) => $.plan.total, { count: minutes })}</p>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setDialog('add')}>{t(($) => $.plan.add)}</Button>
        <Button onClick={() => setDialog('choose')}>
          {steps.length === 0 ? t(($) => $.plan.choose) : t(($) => $.plan.change)}
        </Button>
      </div>
      <StepDialog open={dialog === 'add'} onClose={close} step={null} />
      <ChooseProgramme open={dialog === 'choose'} onClose={close} />
    </div>
  );
}
