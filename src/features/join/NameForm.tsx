import { RefreshCw } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { isAboutName, parseName } from '../../model/session/names.ts';
import { refuse, type Refusal } from '../../model/refusal.ts';
import { joinSession, type FoundSession, type Joined } from '../../session/api.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TryAgain } from '../../ui/TryAgain.tsx';
import { useFieldFocus } from '../../ui/useFieldFocus.ts';

interface NameFormProps {
  readonly found: FoundSession;
  /** Who sees what, and when it is deleted. */
  readonly promise: ReactNode;
  /** Whether one came straight here, by a link. */
  readonly first: boolean;
  readonly onJoined: (joined: Joined) => void;
}

/** Asks for a name and takes a seat. A session that is closed can only be looked at. */
export function NameForm({ found, promise, first, onJoined }: NameFormProps) {
  const t = useMessages();
  const refusalText = useRefusalText();
  const field = useFieldFocus(first);
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
  const nameError = reason !== undefined && isAboutName(reason) ? refusalText(reason) : undefined;
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
      aria-labelledby="join"
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void join('participant', name);
      }}
    >
      <TextField
        ref={field}
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

const shown = 3;

/** Aliases for people who would rather not give their own name, one tap each. */
function AliasButtons({ onPick }: { readonly onPick: (alias: string) => void }) {
  const t = useMessages();
  const aliases = aliasesIn(t(($) => $.join.name.aliases));
  const [start, setStart] = useState(() => browserRandom.below(aliases.length));
  return (
    <div role="group" aria-label={t(($) => $.join.name.suggestions)} className="flex flex-col gap-1.5">
      <p aria-hidden="true" className="text-[0.9375rem] text-muted">
        {t(($) => $.join.name.suggestions)}
      </p>
      <div className="flex flex-wrap gap-2">
        {aliasesFrom(aliases, start, shown).map((alias) => (
          <Button key={alias} size="small" onClick={() => onPick(alias)}>
            {alias}
          </Button>
        ))}
        <Button
          size="small"
          variant="quiet"
          icon={<RefreshCw aria-hidden="true" className="size-4" />}
          onClick={() => setStart(start + shown)}
        >
          {t(($) => $.join.name.another)}
        </Button>
      </div>
    </div>
  );
}

/** All aliases in a text of the catalogue. */
export const aliasesIn = (text: string): string[] => text.split(', ');

/** A few of these aliases, beginning anywhere in the list; after the last comes the first. */
export function aliasesFrom(aliases: readonly string[], start: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => aliases[(start + index) % aliases.length] ?? '');
}
