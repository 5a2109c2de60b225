import { useCallback, useState } from 'react';

import { facilitators } from '../../../features/activities/facilitators.ts';
import { ProgrammeBar } from '../../../features/programme/ProgrammeBar.tsx';
import { ProgrammeDialog } from '../../../features/programme/ProgrammeDialog.tsx';
import { useStepGo } from '../../../features/programme/useStepGo.ts';
import { SteerBar, type SteerBarProps } from '../../../features/steer/next/SteerBar.tsx';
import { CloseDialog } from '../../../features/steer/session-menu/EndDialogs.tsx';
import { ShortcutsDialog } from '../../../features/steer/shortcuts/ShortcutsDialog.tsx';
import { useStage } from '../../../session/hooks.tsx';

interface FacilitatorSteerProps extends Pick<SteerBarProps, 'onChooseSelf' | 'onPeople' | 'onTimer'> {
  /** Whether there is room for the steps beside each other. */
  readonly wide: boolean;
}

/** The bar to steer with, and the dialogs that it opens: of the programme, of activities, of closing and of the keys. */
export function FacilitatorSteer({ wide, ...bar }: FacilitatorSteerProps) {
  const hasSteps = useStage(({ programme }) => programme.steps.length > 0);
  const stepGo = useStepGo();
  const [dialog, setDialog] = useState<string | null>(null);
  const close = useCallback(() => setDialog(null), []);
  const stateOf = (name: string) => ({ open: dialog === name, onClose: close });
  const programme = hasSteps && (
    <ProgrammeBar go={stepGo.go} onOpen={() => setDialog('programme')} wide={wide} />
  );
  return (
    <>
      <SteerBar {...bar} programme={programme || null} onGo={stepGo.go} onAsk={setDialog} />
      <ProgrammeDialog {...stateOf('programme')} stepGo={stepGo} />
      {facilitators.map(({ dialog: ask }) => ask && <ask.Dialog key={ask.name} {...stateOf(ask.name)} />)}
      <CloseDialog {...stateOf('close')} />
      <ShortcutsDialog {...stateOf('keys')} />
    </>
  );
}
