import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { DoorSwitches } from './DoorSwitches.tsx';
import { RuleSwitches } from './RuleSwitches.tsx';

export interface RulesDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What participants may do, and how one comes in. Every switch works at once. */
export function RulesDialog({ open, onClose }: RulesDialogProps) {
  const t = useMessages('facilitator');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.steer.menu.rules)}>
      <div className="flex flex-col gap-6">
        <RuleSwitches />
        <DoorSwitches />
      </div>
    </Dialog>
  );
}
