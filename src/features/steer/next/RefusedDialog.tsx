import type { Reason } from '../../../model/refusal.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** A refusal of what was chosen in a menu, which has no room of its own to say why. */
export function RefusedDialog({
  reason,
  onClose,
}: {
  readonly reason: Reason | null;
  readonly onClose: () => void;
}) {
  const t = useMessages('facilitator');
  return (
    <Dialog open={reason !== null} onClose={onClose} title={t(($) => $.ui.failed)} size="small">
      <RefusalNotice reason={reason} />
    </Dialog>
  );
}
