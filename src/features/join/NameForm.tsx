import { useState, type ReactNode } from 'react';

import { parseName } from '../../model/session/names.ts';
import { refuse, type Reason, type Refusal } from '../../model/refusal.ts';
import { joinSession, type FoundSession, type Joined } from '../../session/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TryAgain } from '../../ui/TryAgain.tsx';
import { AliasButtons } from './AliasButtons.tsx';

export interface NameFormProps {
  readonly found: FoundSession;
  /** What everyone at the table may rely on. */
  readonly promise: ReactNode;
  readonly onJoined: (joined: Joined) => void;
}

const aboutTheName = new Set<Reason>(['name-empty', 'name-too-long', 'name-characters', 'name-taken']);

/** Asks for a name and takes a seat. A session that is closed can only be looked at. */
export function NameForm({ found, promise, onJoined }: NameFormProps) {
  const t = useMessages();
  const refusalText = useRefusalText();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  const join = async (role: 'participant' | 'observer', as: string) => {
    const parsed = parseName(as);
    if (!parsed.ok) return setRefused(refuse(parsed.reason));
    setBusy(true);
    setRefused(null);
    const result = await joinSession({ code: found.entry, name: parsed.name, role });
    if (result.ok) return onJoined(result);
    setBusy(false);
    setRefused(result);
  };
  const observe = () => void join('observer', name.trim() || t(($) => $.join.observe.defaultName));
  const reason = refused?.reason;
  const nameError = reason !== undefined && aboutTheName.has(reason) ? refusalText(reason) : undefined;
  const failure = refused !== null && nameError === undefined && (
    <Notice tone="error" live title={t(($) => $.join.failed)}>
      {refusalText(refused.reason)} <TryAgain waitSeconds={refused.waitSeconds} />
    </Notice>
  );

  if (found.phase === 'closed')
    return (
      <div className="flex flex-col items-start gap-5">
        <Notice title={t(($) => $.table.closedTitle)}>{t(($) => $.join.closed.explain)}</Notice>
        {failure}
        <Button variant="primary" size="large" onClick={observe} aria-busy={busy}>
          {t(($) => $.join.closed.submit)}
        </Button>
      </div>
    );

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void join('participant', name);
      }}
    >
      <TextField
        label={t(($) => $.join.name.label)}
        hint={t(($) => $.join.name.hint)}
        value={name}
        onChange={(value) => {
          setName(value);
          setRefused(null);
        }}
        error={nameError}
        autoComplete="nickname"
        enterKeyHint="go"
      />
      <AliasButtons onPick={setName} />
      {promise}
      {failure}
      <Button type="submit" variant="primary" size="large" wide aria-busy={busy}>
        {busy ? t(($) => $.join.entering) : t(($) => $.join.submit)}
      </Button>
      <Disclosure summary={t(($) => $.join.observe.summary)}>
        <p className="mb-3">{t(($) => $.join.observe.explain)}</p>
        <Button onClick={observe} aria-busy={busy}>
          {t(($) => $.join.observe.submit)}
        </Button>
      </Disclosure>
    </form>
  );
}
