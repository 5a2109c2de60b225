import { useState } from 'react';

import { entryText, formatCode, parseEntry } from '../../model/session/code.ts';
import type { Refusal } from '../../model/refusal.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { TextField } from '../../ui/TextField.tsx';
import { TryAgain } from '../../ui/TryAgain.tsx';
import { useFieldFocus } from '../../ui/useFieldFocus.ts';

interface CodeFormProps {
  /** The code that was typed or followed before; null: none. */
  readonly initial: string | null;
  /** Why the session was not found; null while that is not known. */
  readonly refused: Refusal | null;
  readonly busy: boolean;
  /** The code, with the proof of its link where that was followed or pasted. */
  readonly onSubmit: (entry: string) => void;
}

/** Asks for a session's code, in any case and with any spaces; or takes the whole link. */
export function CodeForm({ initial, refused, busy, onSubmit }: CodeFormProps) {
  const t = useMessages('door');
  const refusalText = useRefusalText();
  const followed = parseEntry(initial);
  const [typed, setTyped] = useState(() => (followed === null ? '' : formatCode(followed.code)));
  const field = useFieldFocus();
  const [impossible, setImpossible] = useState(false);

  const submit = () => {
    const entry = parseEntry(typed);
    setImpossible(entry === null);
    // After a link was followed, trying its code again still has its proof.
    if (entry !== null) onSubmit(entryText(entry.code === followed?.code ? followed : entry));
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
        ref={field}
        label={t(($) => $.entry.code.label)}
        hint={t(($) => $.entry.code.hint)}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setImpossible(false);
        }}
        error={
          impossible
            ? t(($) => $.entry.code.invalid)
            : refused !== null && (
                <>
                  {refusalText(refused.reason)} <TryAgain waitSeconds={refused.waitSeconds} />
                </>
              )
        }
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        className="tabular max-w-72 text-2xl! font-bold tracking-[0.12em] uppercase"
      />
      <div>
        <Button type="submit" variant="primary" size="large" aria-busy={busy}>
          {busy ? t(($) => $.join.searching) : t(($) => $.entry.code.submit)}
        </Button>
      </div>
    </form>
  );
}
