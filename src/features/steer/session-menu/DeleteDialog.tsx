import { useState } from 'react';

import { parseTitle } from '../../../model/session/title.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { DialogForm } from '../../../ui/DialogForm.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { TextField } from '../../../ui/TextField.tsx';

/** Before deleting the session for good: typing its title makes sure that it is the right one. */
export function DeleteDialog(dialog: DialogState) {
  const t = useMessages('facilitator');
  return (
    <Dialog {...dialog} title={t(($) => $.steer.delete.title)} size="small">
      <DeleteForm onClose={dialog.onClose} />
    </Dialog>
  );
}

function DeleteForm({ onClose }: Pick<DialogState, 'onClose'>) {
  const t = useMessages('facilitator');
  const title = useStage((stage) => stage.title);
  const { busy, refused, ask } = useAsk();
  const [typed, setTyped] = useState('');
  const same = folded(typed) === folded(title);
  return (
    <DialogForm
      onSubmit={() => void (same && ask({ type: 'session.delete' }))}
      onCancel={onClose}
      cancel={t(($) => $.steer.cancel)}
      confirm={t(($) => $.steer.delete.confirm)}
      danger
      busy={busy}
      unavailable={same ? undefined : t(($) => $.steer.delete.typeFirst)}
      refused={refused}
    >
      <p>{t(($) => $.steer.delete.more)}</p>
      <TextField
        label={t(($) => $.steer.delete.type)}
        hint={t(($) => $.steer.delete.typeHint, { title })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
      />
    </DialogForm>
  );
}

/** Capitals and double spaces do not make another title. */
function folded(text: string): string {
  const parsed = parseTitle(text);
  return parsed.ok ? parsed.title.toLocaleLowerCase('nl') : '';
}
