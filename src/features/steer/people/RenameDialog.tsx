import { useState } from 'react';

import type { Command } from '../../../model/command.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { DialogForm } from '../../../ui/DialogForm.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { TextField } from '../../../ui/TextField.tsx';

interface RenameFormProps extends Pick<DialogState, 'onClose'> {
  readonly label: string;
  readonly hint?: string;
  readonly current: string;
  readonly maxLength: number;
  readonly commandFor: (text: string) => Command;
  /** Said aloud once it is done. */
  readonly saying: (text: string) => string;
}

/** Gives a person or the session another name. */
export function RenameDialog({
  open,
  title,
  ...form
}: RenameFormProps & DialogState & { readonly title: string }) {
  return (
    <Dialog open={open} onClose={form.onClose} title={title} size="small">
      <RenameForm {...form} />
    </Dialog>
  );
}

function RenameForm({ current, commandFor, saying, onClose, ...field }: RenameFormProps) {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const [text, setText] = useState(current);
  const save = async () => {
    if (!(await ask(commandFor(text)))) return;
    announce(saying(text.trim()));
    onClose();
  };
  return (
    <DialogForm
      onSubmit={() => void save()}
      onCancel={onClose}
      cancel={t(($) => $.steer.cancel)}
      confirm={t(($) => $.steer.save)}
      busy={busy}
    >
      <TextField
        {...field}
        value={text}
        onChange={setText}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        error={refused === null ? undefined : refusalText(refused)}
      />
    </DialogForm>
  );
}
