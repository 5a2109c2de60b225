import { PromiseHere } from '../../../features/trust/WhoSeesWhat.tsx';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** The promise of the lobby, at hand all the time: who sees what, and when it is deleted. */
export function PromiseDialog(dialog: DialogState) {
  const t = useMessages();
  return (
    <Dialog {...dialog} title={t(($) => $.table.promise)} size="small">
      <PromiseHere />
    </Dialog>
  );
}
