import { Suspense, useCallback, useState } from 'react';

import { facilitators } from '../../../features/activities/facilitators.ts';
import { ProgrammeBar } from '../../../features/programme/ProgrammeBar.tsx';
import { ProgrammeDialog } from '../../../features/programme/ProgrammeDialog.tsx';
import { useStepGo } from '../../../features/programme/useStepGo.ts';
import { CloseDialog } from '../../../features/steer/session-menu/CloseDialog.tsx';
import { ShortcutsDialog } from '../../../features/steer/shortcuts/ShortcutsDialog.tsx';
import { SteerBar } from '../../../features/steer/next/SteerBar.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

export interface FacilitatorSteerProps {
  /** Whether there is room for the steps beside each other. */
  readonly wide: boolean;
  readonly onChooseSelf?: () => void;
  readonly onPeople: () => void;
  /** Brings the time into sight. */
  readonly onTimer: () => void;
}

/** Steering, with everything it may open: the programme, what an activity asks before it begins, the end, the list of keys. */
export function FacilitatorSteer({ wide, onPeople, onTimer, ...rest }: FacilitatorSteerProps) {
  const t = useMessages('facilitator');
  const hasSteps = useStage(({ programme }) => programme.steps.length > 0);
  const stepGo = useStepGo();
  const [dialog, setDialog] = useState<string | null>(null);
  const close = useCallback(() => setDialog(null), []);
  const showProgramme = () => setDialog('programme');
  return (
    <>
      <SteerBar
        {...rest}
        programme={hasSteps ? <ProgrammeBar go={stepGo.go} onOpen={showProgramme} wide={wide} /> : null}
        onGo={stepGo.go}
        onAsk={setDialog}
        onPeople={onPeople}
        onTimer={onTimer}
        onProgramme={showProgramme}
        onKeys={() => setDialog('keys')}
      />
      <ProgrammeDialog open={dialog === 'programme'} onClose={close} stepGo={stepGo} />
      {facilitators.map(
        ({ dialog: asked }) =>
          asked && (
            // Around the dialog: one that opens before its form is there has nothing to give focus to.
            <Suspense key={asked.name} fallback={null}>
              <Dialog
                open={dialog === asked.name}
                onClose={close}
                title={t(asked.title)}
                size={asked.size ?? 'regular'}
              >
                <asked.Form onClose={close} />
              </Dialog>
            </Suspense>
          ),
      )}
      <CloseDialog open={dialog === 'close'} onClose={close} />
      <ShortcutsDialog open={dialog === 'keys'} onClose={close} />
    </>
  );
}
