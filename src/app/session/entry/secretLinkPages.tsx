/** The pages of links with a secret behind the #: it is taken out of the address and its history at once, and used. */
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { FacilitatorName } from '../../../features/join/FacilitatorName.tsx';
import { isAboutName } from '../../../model/session/names.ts';
import { refuse, type Reason } from '../../../model/refusal.ts';
import { joinSession, type Joined, type Result } from '../../../session/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { paths } from '../../paths.ts';
import { useSecret } from '../../useFragment.ts';
import { EntryShell } from './EntryShell.tsx';

const entering = new Map<string, Promise<Result<Joined>>>();

/** Takes the facilitator's seat that this browser has, or a new one under a name. Asked twice at a time, it enters once. */
function enterAsFacilitator(token: string, name?: string): Promise<Result<Joined>> {
  const key = `${token} ${name ?? ''}`;
  const busy =
    entering.get(key) ??
    joinSession({ token, ...(name !== undefined && { name }) }).finally(() => entering.delete(key));
  entering.set(key, busy);
  return busy;
}

type Enter = (token: string, name?: string) => Promise<Result<Joined>>;

/** Enters with the secret of a link, and goes to the table of the seat that it gives. */
function useSecretLink(path: string, enter: Enter) {
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<Reason | null>(null);
  const fragment = useSecret();
  const [token, setToken] = useState(fragment);
  // The link may also be opened where this page is already shown; then only the part behind the # changes.
  if (fragment !== '' && fragment !== token) {
    setToken(fragment);
    setRefused(null);
  }
  const goIn = useCallback(
    (result: Result<Joined>) => {
      if (result.ok) navigate(paths.table(result.sessionId, result.memberId), { replace: true });
      else setRefused(result.reason);
    },
    [navigate],
  );
  const tryWith = (name?: string) => enter(token, name).then(goIn);
  useEffect(() => {
    if (token === '') return;
    history.replaceState(null, '', path);
    void enter(token).then(goIn);
  }, [token, path, enter, goIn]);
  const again = () => {
    setRefused(null);
    void tryWith();
  };
  return { isComplete: token !== '', refused, tryWith, again };
}

// What comes with this module is more than a facilitator's link needs.
const takeDeviceSeat: Enter = async (token) => {
  try {
    return await (await import('../../../session/devices.ts')).takeDeviceSeat(token);
  } catch {
    return refuse('unavailable');
  }
};

/** The page of a link for somebody's own second device, which works once. */
export function DevicePage() {
  const t = useMessages('own');
  const link = useSecretLink(paths.device, takeDeviceSeat);
  return (
    <LinkPage
      {...link}
      title={t(($) => $.devices.entered.title)}
      incomplete={t(($) => $.devices.entered.incomplete)}
      incompleteMore={t(($) => $.devices.entered.incompleteMore)}
      entering={t(($) => $.devices.entering)}
    />
  );
}

/** The page of the facilitators' private link. Somebody who is new to it gives a name. */
export function FacilitatorReturnPage() {
  const t = useMessages('own');
  const { tryWith, again, ...link } = useSecretLink(paths.facilitator, enterAsFacilitator);
  const [named, setNamed] = useState(false);
  const [busy, setBusy] = useState(false);
  const enter = async (name: string) => {
    setNamed(true);
    setBusy(true);
    await tryWith(name);
    setBusy(false);
  };
  return (
    <LinkPage
      {...link}
      title={t(($) => $.devices.facilitator.title)}
      incomplete={t(($) => $.devices.facilitator.incomplete)}
      incompleteMore={t(($) => $.devices.facilitator.incompleteMore)}
      entering={t(($) => $.devices.facilitator.entering)}
      retry={
        <Button variant="primary" onClick={again}>
          {t(($) => $.join.retry)}
        </Button>
      }
    >
      {link.refused !== null && isAboutName(link.refused) && (
        <FacilitatorName
          refused={named && !busy ? link.refused : null}
          busy={busy}
          onName={(name) => void enter(name)}
        />
      )}
    </LinkPage>
  );
}

interface LinkPageProps {
  readonly title: string;
  readonly isComplete: boolean;
  readonly incomplete: string;
  readonly incompleteMore: string;
  readonly entering: string;
  readonly refused: Reason | null;
  readonly retry?: ReactNode;
  /** In the place of a refusal. */
  readonly children?: ReactNode;
}

function LinkPage({ title, isComplete, refused, retry, children, ...texts }: LinkPageProps) {
  const t = useMessages('own');
  const refusalText = useRefusalText();
  usePageTitle(title);
  return (
    <EntryShell>
      <h1 className="serif mb-6 text-[2rem] leading-tight font-semibold">{title}</h1>
      {!isComplete ? (
        <Notice tone="warning" title={texts.incomplete}>
          {texts.incompleteMore}
        </Notice>
      ) : refused === null ? (
        <Loading>{texts.entering}</Loading>
      ) : (
        children || (
          <Notice tone="error" live title={t(($) => $.join.failed)} actions={retry}>
            {refusalText(refused)}
          </Notice>
        )
      )}
    </EntryShell>
  );
}
