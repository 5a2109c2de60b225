import { useState } from 'react';

import { parseTitle } from '../../../model/session/names.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { TextField } from '../../../ui/TextField.tsx';

import { useAsk } from '../../../session/useAsk.ts';

export interface DeleteDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Before deleting the session for good: typing its title makes sure that it is the right one. */
export function DeleteDialog({ open, onClose }: DeleteDialogProps) {
  const t = useMessages('facilitator');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.steer.delete.title)} size="small">
      <DeleteForm onClose={onClose} />
    </Dialog>
  );
}

function DeleteForm({ onClose }: Omit<DeleteDialogProps, 'open'>) {
  const t = useMessages('facilitator');
  const title = useStage((stage) => stage.title);
  const { busy, refused, ask } = useAsk();
  const [typed, setTyped] = useState('');
  const same = folded(typed) === folded(title);
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (same) void ask({ type: 'session.delete' });
      }}
    >
      <p>{t(($) => $.steer.delete.more)}</p>
      <TextField
        label={t(($) => $.steer.delete.type)}
        hint={t(($) => $.steer.delete.typeHint, { title })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
      />
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button
          type="submit"
          variant="danger"
          aria-busy={busy}
          unavailable={same ? undefined : t(($) => $.steer.delete.typeFirst)}
        >
          {t(($) => $.steer.delete.confirm)}
        </Button>
      </div>
    </form>
  );
}

/** Capitals and double spaces do not make another title. */
function folded(text: string): string {
  const parsed = parseTitle(text);
  return parsed.ok ? parsed.title.toLocaleLowerCase('nl') : '';
}
