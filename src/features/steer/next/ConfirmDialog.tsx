import type { Command } from '../../../model/command.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DialogForm, type DialogFormProps } from '../../../ui/DialogForm.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

interface ConfirmFormProps extends Pick<DialogFormProps, 'danger' | 'unavailable' | 'children'> {
  /** What the server is asked on confirming, in this order; null while there is nothing to ask. */
  readonly command: Command | readonly Command[] | null;
  /** What is waited for first. */
  readonly before?: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly confirm: DialogFormProps['confirm'];
  readonly cancel?: string;
}

/** Asks once more before something that cannot be taken back. Open while there is a command. */
export function ConfirmDialog({ title, ...form }: ConfirmFormProps & { readonly title: string }) {
  return (
    <Dialog open={form.command !== null} onClose={form.onClose} title={title} size="small">
      <ConfirmForm {...form} />
    </Dialog>
  );
}

/** Inside a dialog: gives the command, and closes the dialog once it is done. */
export function ConfirmForm({ command, before, onClose, onDone, cancel, ...form }: ConfirmFormProps) {
  const t = useMessages('facilitator');
  const { busy, refused, ask } = useAsk();
  const go = async () => {
    if (command === null) return;
    await before?.();
    for (const one of [command].flat()) if (!(await ask(one))) return;
    onClose();
    onDone?.();
  };
  return (
    <DialogForm
      {...form}
      onSubmit={() => void go()}
      onCancel={onClose}
      cancel={cancel ?? t(($) => $.steer.cancel)}
      busy={busy}
      refused={refused}
    />
  );
}
