import type { ReactNode } from 'react';

import type { Command } from '../../../model/command.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DialogForm } from '../../../ui/DialogForm.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

interface ConfirmDialogProps {
  /** What the server is asked on confirming, in this order; null while the dialog is closed. */
  readonly command: Command | readonly Command[] | null;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly title: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({ title, ...form }: ConfirmDialogProps) {
  return (
    <Dialog open={form.command !== null} onClose={form.onClose} title={title} size="small">
      <ConfirmForm {...form} />
    </Dialog>
  );
}

function ConfirmForm({ command, onClose, onDone, cancel, ...form }: Omit<ConfirmDialogProps, 'title'>) {
  const t = useMessages('facilitator');
  const { busy, refused, ask } = useAsk();
  const go = async () => {
    for (const one of [command ?? []].flat()) if (!(await ask(one))) return;
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
