import { WhoSeesWhat } from '../../../features/trust/WhoSeesWhat.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

interface PromiseDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What everybody was promised in the lobby, at hand all the time: who sees what, and when it is deleted. */
export function PromiseDialog({ open, onClose }: PromiseDialogProps) {
  const t = useMessages();
  const named = useStage((stage) => stage.named);
  const deleteAt = useStage((stage) => stage.deleteAt);
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.table.promise)} size="small">
      <WhoSeesWhat named={named} deleteAt={deleteAt} />
    </Dialog>
  );
}
