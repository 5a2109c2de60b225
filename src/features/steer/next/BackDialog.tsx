import { stepTitle } from '../../../messages/stepTitle.ts';
import type { CommandOf } from '../../../model/command.ts';
import { stepOf } from '../../../model/programme/programme.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

interface BackDialogProps {
  readonly command: CommandOf<'step.go'> | null;
  readonly onClose: () => void;
}

/** Before a key takes everybody a step back. */
export function BackDialog({ command, onClose }: BackDialogProps) {
  const t = useMessages('facilitator', 'programme');
  const programme = useStage((stage) => stage.programme);
  // Another facilitator was first: nothing is left to ask.
  const asked = command !== null && command.from === programme.current ? command : null;
  const step = asked && stepOf(programme, asked.to);
  return (
    <ConfirmDialog
      command={asked}
      onClose={onClose}
      title={t(($) => $.steer.askBack.title)}
      confirm={t(($) => $.steer.askBack.confirm)}
    >
      {step && <p>{t(($) => $.steer.askBack.more, { step: stepTitle(step, t) })}</p>}
    </ConfirmDialog>
  );
}
