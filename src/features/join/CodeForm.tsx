import { useState } from 'react';

import { formatCode, parseCode } from '../../model/code.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextField } from '../../ui/TextField.tsx';

export interface CodeFormProps {
  /** What was typed before, so that nothing is lost. */
  readonly initial: string;
  /** Why the session was not found. */
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly onSubmit: (code: string) => void;
}

/** Asks for a session's code, in any case and with any spaces. */
export function CodeForm({ initial, error, busy, onSubmit }: CodeFormProps) {
  const t = useMessages();
  const [typed, setTyped] = useState(() => formatCode(initial).trim());
  const [impossible, setImpossible] = useState(false);

  const submit = () => {
    const code = parseCode(typed);
    setImpossible(code === null);
    if (code !== null) onSubmit(code);
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t(($) => $.join.code.label)}
        hint={t(($) => $.join.code.hint)}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setImpossible(false);
        }}
        error={impossible ? t(($) => $.join.code.invalid) : error}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        className="tabular max-w-72 text-2xl! font-bold tracking-[0.12em] uppercase"
      />
      <div>
        <Button type="submit" variant="primary" size="large" aria-busy={busy}>
          {busy ? t(($) => $.join.searching) : t(($) => $.join.code.submit)}
        </Button>
      </div>
    </form>
  );
}
