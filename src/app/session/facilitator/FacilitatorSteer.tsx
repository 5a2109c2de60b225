import { Suspense, useCallback, useState } from 'react';

import { facilitators } from '../../../features/activities/facilitators.ts';
import { ProgrammeBar } from '../../../features/programme/ProgrammeBar.tsx';
import { useStepGo } from '../../../features/programme/useStepGo.ts';
import { SteerBar, type SteerBarProps } from '../../../features/steer/next/SteerBar.tsx';
import { CloseDialog, ShortcutsDialog } from '../../../features/steer/dialogs.ts';
import { momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { NowLine } from '../parts.ts';
import { ProgrammeDialog } from './dialogs.ts';

interface FacilitatorSteerProps extends Pick<
  SteerBarProps,
  'onChooseSelf' | 'onPeople' | 'onTimer' | 'invitation' | 'others' | 'remote'
> {
  /** Whether there is room for the steps beside each other. */
  readonly wide: boolean;
}

/** The bar to steer with, and the dialogs that it opens: of the programme, of activities, of closing and of the keys. */
export function FacilitatorSteer({ wide, ...bar }: FacilitatorSteerProps) {
  const t = useMessages('facilitator');
  const hasSteps = useStage(({ programme }) => programme.steps.length > 0);
  const stepGo = useStepGo();
  const [dialog, setDialog] = useState<string | null>(null);
  const close = useCallback(() => setDialog(null), []);
  const stateOf = (name: string) => ({ open: dialog === name, onClose: close });
  // The steps of a card say nothing of what people do without one.
  const without = useStage((stage) => {
    const { kind, step } = momentOf(stage);
    return step === 'choose' && kind !== 'card' && kind !== 'no-card';
  });
  const programme = hasSteps ? (
    <ProgrammeBar onOpen={() => setDialog('programme')} wide={wide} />
  ) : without ? (
    <p className="forced-line rounded-lg border border-transparent bg-ink px-2.5 py-1.5 text-[0.9375rem] leading-tight font-semibold text-table">
      <Suspense fallback={null}>
        <NowLine />
      </Suspense>
    </p>
  ) : null;
  return (
    <>
      <SteerBar {...bar} programme={programme} onGo={stepGo.go} onAsk={setDialog} />
      <ProgrammeDialog {...stateOf('programme')} stepGo={stepGo} />
      {facilitators.map(
        ({ dialog: ask }) =>
          ask && (
            // Around the dialog: one that opens before its form is there has nothing to give focus to.
            <Suspense key={ask.name} fallback={null}>
              <Dialog {...stateOf(ask.name)} title={t(ask.title)} size={ask.size ?? 'regular'}>
                <ask.Form onClose={close} />
              </Dialog>
            </Suspense>
          ),
      )}
      <CloseDialog {...stateOf('close')} />
      <ShortcutsDialog {...stateOf('keys')} />
    </>
  );
}
