import { useState } from 'react';

import { lookOf } from '../../../model/session/likeness.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { untilSaved } from '../../../session/untilSaved.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { ConfirmForm } from '../next/ConfirmDialog.tsx';
import { UnfinishedActions } from './UnfinishedActions.tsx';

/** Before closing the session: what that means for everyone. */
export function CloseDialog({ open, onClose }: DialogState) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const session = useSession();
  const named = useStage((stage) => stage.named);
  const consequences = ['readOnly', 'notes', named ? 'named' : 'nameless', 'drafts'] as const;
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.steer.close.title)} size="small" keptAtOnce>
      <div className="flex flex-col gap-5">
        {/* Outside the form: Enter in one of its fields must not close the session. */}
        <UnfinishedActions />
        <ConfirmForm
          command={{ type: 'session.close' }}
          before={() => untilSaved(session)}
          onClose={onClose}
          onDone={() => announce(t(($) => $.steer.close.done))}
          confirm={t(($) => $.steer.close.confirm)}
        >
          <p>{t(($) => $.steer.close.intro)}</p>
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {consequences.map((consequence) => (
              <li key={consequence}>{t(($) => $.steer.close[consequence])}</li>
            ))}
          </ul>
        </ConfirmForm>
      </div>
    </Dialog>
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
