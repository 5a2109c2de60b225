import { useState } from 'react';

import type { Reason } from '../../../model/refusal.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { packSuitcase } from '../../../session/suitcase.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { DialogForm } from '../../../ui/DialogForm.tsx';
import { fileNameOf, saveBlob } from '../../../ui/files.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { TextField } from '../../../ui/TextField.tsx';

/** Takes the whole session along to another server, in a file that only that server can open. */
export function SuitcaseDialog(dialog: DialogState) {
  const t = useMessages('suitcase');
  return (
    <Dialog {...dialog} title={t(($) => $.suitcase.pack.title)}>
      <PackForm onClose={dialog.onClose} />
    </Dialog>
  );
}

function PackForm({ onClose }: Pick<DialogState, 'onClose'>) {
  const t = useMessages('suitcase');
  const announce = useAnnounce();
  const refusalText = useRefusalText();
  const { sessionId, title } = useStage((stage) => stage);
  const seat = useViewer().id;
  const [label, setLabel] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  const pack = async () => {
    setBusy(true);
    setRefused(null);
    const made = await packSuitcase(sessionId, seat, label);
    setBusy(false);
    if (!made.ok) return setRefused(made.reason);
    saveBlob(made.content, `${fileNameOf(title, 'sessie')}.koffer`);
    announce(t(($) => $.suitcase.pack.done));
    onClose();
  };
  const wrongLabel = refused === 'suitcase-label';
  return (
    <DialogForm
      onSubmit={() => void pack()}
      onCancel={onClose}
      cancel={t(($) => $.suitcase.pack.cancel)}
      confirm={t(($) => $.suitcase.pack.confirm)}
      busy={busy}
      refused={wrongLabel ? null : refused}
    >
      <p>{t(($) => $.suitcase.pack.intro)}</p>
      <p>{t(($) => $.suitcase.pack.how)}</p>
      <TextField
        label={t(($) => $.suitcase.pack.label)}
        hint={t(($) => $.suitcase.pack.labelHint)}
        value={label}
        onChange={setLabel}
        autoComplete="off"
        spellCheck={false}
        error={wrongLabel ? refusalText(refused) : undefined}
      />
      <p>{t(($) => $.suitcase.pack.careful)}</p>
    </DialogForm>
  );
}
