import { useState } from 'react';

import { parseName } from '../../model/session/names.ts';
import type { Reason } from '../../model/refusal.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useFieldFocus } from '../../ui/useFieldFocus.ts';

interface FacilitatorNameProps {
  /** Why the last name was refused; null before one was given. */
  readonly refused: Reason | null;
  readonly busy: boolean;
  readonly onName: (name: string) => void;
}

/** Asks somebody with the facilitators' link for a name: the link gives everybody a seat of their own. */
export function FacilitatorName({ refused, busy, onName }: FacilitatorNameProps) {
  const t = useMessages('own');
  const refusalText = useRefusalText();
  const field = useFieldFocus();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<Reason | null>(null);
  const reason = wrong ?? refused;
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseName(name);
        setWrong(parsed.ok ? null : parsed.reason);
        if (parsed.ok && !busy) onName(parsed.name);
      }}
    >
      <p className="max-w-prose leading-relaxed">{t(($) => $.devices.facilitator.ask)}</p>
      <TextField
        ref={field}
        label={t(($) => $.join.name.label)}
        hint={t(($) => $.join.name.hint)}
        value={name}
        onChange={(value) => {
          setName(value);
          setWrong(null);
        }}
        error={reason === null ? undefined : refusalText(reason)}
        autoComplete="nickname"
        enterKeyHint="go"
      />
      <Button type="submit" variant="primary" size="large" wide aria-busy={busy}>
        {t(($) => $.devices.facilitator.enter)}
      </Button>
    </form>
  );
}
