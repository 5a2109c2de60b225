import { useState } from 'react';

import type { Command } from '../../../model/command.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useAsk } from '../../../session/useAsk.ts';

interface RenameFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly current: string;
  readonly maxLength: number;
  readonly commandFor: (text: string) => Command;
  /** What is said once it is done. */
  readonly saying: (text: string) => string;
  readonly onClose: () => void;
}

export interface RenameDialogProps extends RenameFormProps {
  readonly open: boolean;
  readonly title: string;
}

/** Gives a person or the session another name. */
export function RenameDialog({ open, title, ...form }: RenameDialogProps) {
  return (
    <Dialog open={open} onClose={form.onClose} title={title} size="small">
      <RenameForm {...form} />
    </Dialog>
  );
}

function RenameForm({ label, hint, current, maxLength, commandFor, saying, onClose }: RenameFormProps) {
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
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={label}
        hint={hint}
        value={text}
        onChange={setText}
        maxLength={maxLength}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        error={refused === null ? undefined : refusalText(refused)}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button type="submit" variant="primary" aria-busy={busy}>
          {t(($) => $.steer.save)}
        </Button>
      </div>
    </form>
  );
}
