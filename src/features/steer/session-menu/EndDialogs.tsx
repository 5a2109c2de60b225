import { useState } from 'react';

import { lookOf } from '../../../model/session/likeness.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { ConfirmDialog, ConfirmForm } from '../next/ConfirmDialog.tsx';

/** Before closing the session: what that means for everyone. */
export function CloseDialog({ open, onClose }: DialogState) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const named = useStage((stage) => stage.named);
  const consequences = ['readOnly', 'notes', named ? 'named' : 'nameless', 'drafts'] as const;
  return (
    <ConfirmDialog
      command={open ? { type: 'session.close' } : null}
      onClose={onClose}
      onDone={() => announce(t(($) => $.steer.close.done))}
      title={t(($) => $.steer.close.title)}
      confirm={t(($) => $.steer.close.confirm)}
    >
      <p>{t(($) => $.steer.close.intro)}</p>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        {consequences.map((consequence) => (
          <li key={consequence}>{t(($) => $.steer.close[consequence])}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}

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
  const [typed, setTyped] = useState('');
  const same = folded(typed) === folded(title);
  return (
    <ConfirmForm
      command={same ? { type: 'session.delete' } : null}
      onClose={onClose}
      confirm={t(($) => $.steer.delete.confirm)}
      danger
      unavailable={same ? undefined : t(($) => $.steer.delete.typeFirst)}
    >
      <p>{t(($) => $.steer.delete.more)}</p>
      <TextField
        label={t(($) => $.steer.delete.type)}
        hint={t(($) => $.steer.delete.typeHint, { title })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
      />
    </ConfirmForm>
  );
}

/** Capitals, double spaces and signs that nobody sees do not make another title. */
const folded = (text: string) => lookOf(text)[0];
