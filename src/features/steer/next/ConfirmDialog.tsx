import { useEffect, type ReactNode } from 'react';

import type { Command } from '../../../model/command.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

import { useAsk } from '../../../session/useAsk.ts';

export interface ConfirmDialogProps {
  /** What is asked of the server on confirming; null while the dialog is closed. */
  readonly command: Command | null;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly title: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({
  command,
  onClose,
  onDone,
  title,
  confirm,
  cancel,
  danger = false,
  children,
}: ConfirmDialogProps) {
  const t = useMessages('facilitator');
  const { busy, refused, ask, forget } = useAsk();
  const open = command !== null;
  useEffect(() => {
    if (open) forget();
  }, [open, forget]);

  const go = async () => {
    if (command === null || !(await ask(command))) return;
    onClose();
    onDone?.();
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      size="small"
      actions={
        <>
          <Button onClick={onClose}>{cancel ?? t(($) => $.steer.cancel)}</Button>
          <Button variant={danger ? 'danger' : 'primary'} aria-busy={busy} onClick={() => void go()}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {children}
        <RefusalNotice reason={refused} />
      </div>
    </Dialog>
  );
}
