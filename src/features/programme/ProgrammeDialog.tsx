import { useLayoutEffect, useRef, useState, type FocusEvent } from 'react';

import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { ChooseProgramme } from './ChooseProgramme.tsx';
import { KeepProgramme } from './own/KeepProgramme.tsx';
import { ScheduleLine } from './ScheduleLine.tsx';
import { StepDialog } from './StepDialog.tsx';
import { StepRow } from './StepRow.tsx';
import type { StepGo } from './useStepGo.ts';

export interface ProgrammeDialogProps extends Pick<DialogProps, 'open' | 'onClose'> {
  readonly stepGo: StepGo;
}

/** The whole programme: where we are, whether we are on time, going to any step, and changing all of it. */
export function ProgrammeDialog({ open, onClose, stepGo }: ProgrammeDialogProps) {
  const t = useMessages('facilitator');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.plan.title)} size="large">
      <Programme stepGo={stepGo} onClose={onClose} />
    </Dialog>
  );
}

function Programme({ stepGo, onClose }: Omit<ProgrammeDialogProps, 'open'>) {
  const t = useMessages('facilitator');
  const steps = useStage((stage) => stage.programme.steps);
  const [dialog, setDialog] = useState<'add' | 'choose' | null>(null);
  /** Not in its row: when somebody removes the step, what one typed stays. */
  const [edited, setEdited] = useState<ProgrammeStep | null>(null);
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
              onClose();
            }}
            onEdit={setEdited}
          />
          <p className="tabular text-muted">{t(($) => $.plan.total, { count: minutes })}</p>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setDialog('add')}>{t(($) => $.plan.add)}</Button>
        <Button onClick={() => setDialog('choose')}>
          {steps.length === 0 ? t(($) => $.plan.choose) : t(($) => $.plan.change)}
        </Button>
        {steps.length > 0 && <KeepProgramme />}
      </div>
      <StepDialog open={dialog === 'add'} onClose={close} step={null} />
      <StepDialog open={edited !== null} onClose={() => setEdited(null)} step={edited} />
      <ChooseProgramme open={dialog === 'choose'} onClose={close} />
    </div>
  );
}

interface StepListProps extends Pick<StepGo, 'go'> {
  readonly onEdit: (step: ProgrammeStep) => void;
}

/** All steps in order, each with its menu. */
function StepList({ go, onEdit }: StepListProps) {
  const t = useMessages('facilitator');
  const { steps } = useStage((stage) => stage.programme);
  const keepFocus = useFocusKeeper(steps.map(({ id }) => id).join());
  return (
    <ol aria-label={t(($) => $.plan.overview)} className="flex flex-col" {...keepFocus}>
      {steps.map((step, index) => (
        <StepRow key={step.id} step={step} index={index} go={go} onEdit={() => onEdit(step)} />
      ))}
    </ol>
  );
}

/** A row that moves among its neighbours loses focus in the browser; this gives it back. */
function useFocusKeeper(order: string): { readonly onFocus: (event: FocusEvent) => void } {
  const last = useRef<Element | null>(null);
  const known = useRef(order);
  useLayoutEffect(() => {
    if (known.current === order) return;
    known.current = order;
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (lost && last.current instanceof HTMLElement && last.current.isConnected) last.current.focus();
  }, [order]);
  return {
    onFocus: ({ target }) => {
      last.current = target;
    },
  };
}
