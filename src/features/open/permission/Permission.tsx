import { LogIn } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { formatTime } from '../../../messages/dates.ts';
import type { Reason, Refusal } from '../../../model/refusal.ts';
import { askSignIn, signOut } from '../../../session/openingPermission.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TryAgain } from '../../../ui/TryAgain.tsx';
import type { PermissionState } from './usePermission.ts';

interface PermissionProps {
  readonly permission: PermissionState;
  /** Goes to an address elsewhere, and keeps the form. */
  readonly onLeave: (address: string) => void;
  /** Why signing in did not work, when somebody comes back from it; null when it did. */
  readonly refused: Reason | null;
}

/** What somebody needs to open a session here: the phrase that colleagues know, or to be signed in. */
export function Permission({ permission, onLeave, refused }: PermissionProps) {
  if (permission.until !== null) return <Permitted permission={permission} />;
  return permission.by === 'phrase' ? (
    <PhraseField permission={permission} />
  ) : (
    <SignIn onLeave={onLeave} refused={refused} />
  );
}

function PhraseField({ permission }: { readonly permission: PermissionState }) {
  const t = useMessages('open');
  const refusalText = useRefusalText();
  const { phrase, problem } = permission;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem !== null) field.current?.focus();
  }, [problem]);
  return (
    <div className="paper flex flex-col gap-3 p-5 sm:p-7">
      <TextField
        ref={field}
        label={t(($) => $.open.permission.phrase.label)}
        hint={t(($) => $.open.permission.phrase.hint)}
        value={phrase}
        onChange={permission.type}
        error={problem === null ? undefined : refusalText(problem.reason)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
      />
      <TryAgain waitSeconds={problem?.waitSeconds} />
    </div>
  );
}

function SignIn({ onLeave, refused }: Omit<PermissionProps, 'permission'>) {
  const t = useMessages('open');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Pick<Refusal, 'reason'> | null>(
    refused === null ? null : { reason: refused },
  );
  useEffect(() => {
    // The browser's way back brings the page as it was.
    const isBack = () => setBusy(false);
    addEventListener('pageshow', isBack);
    return () => removeEventListener('pageshow', isBack);
  }, []);
  const signIn = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const asked = await askSignIn();
    if (asked.ok) return onLeave(asked.at);
    setBusy(false);
    setProblem(asked);
  };
  return (
    <section aria-labelledby="open-permission" className="paper flex flex-col gap-3 p-5 sm:p-7">
      <h2 id="open-permission" className="serif text-xl font-semibold">
        {t(($) => $.open.permission.signIn.title)}
      </h2>
      <p>{t(($) => $.open.permission.signIn.more)}</p>
      <RefusalNotice reason={problem?.reason ?? null} title={t(($) => $.open.permission.signIn.failed)}>
        {t(($) => $.open.kept)}
      </RefusalNotice>
      <div>
        <Button icon={<LogIn />} aria-busy={busy} onClick={() => void signIn()}>
          {t(($) => (busy ? $.open.permission.signIn.busy : $.open.permission.signIn.submit))}
        </Button>
      </div>
    </section>
  );
}

function Permitted({ permission }: { readonly permission: PermissionState }) {
  const t = useMessages('open');
  const { locale } = useLocale();
  const [there, setThere] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const { by, until } = permission;
  const leave = async () => {
    const out = await signOut();
    if (!out.ok) return setFailed(true);
    if (out.at === null) permission.setUntil(null);
    else setThere(out.at);
  };
  if (there !== null)
    return (
      <Notice tone="success" live title={t(($) => $.open.permission.out.title)}>
        {t(($) => $.open.permission.out.more)}{' '}
        <a href={there} className="underline">
          {t(($) => $.open.permission.out.there)}
        </a>
      </Notice>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status">
        {t(($) => $.open.permission[by === 'oidc' ? 'signedIn' : 'said'], {
          time: formatTime(until ?? 0, locale),
        })}
      </p>
      <Button variant="quiet" onClick={() => void leave()}>
        {t(($) => $.open.permission[by === 'oidc' ? 'signOut' : 'forget'])}
      </Button>
      {failed && <RefusalNotice reason="unavailable" />}
    </div>
  );
}
