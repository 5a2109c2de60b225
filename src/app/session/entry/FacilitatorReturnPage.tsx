import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import type { Reason } from '../../../model/refusal.ts';
import { FacilitatorName } from '../../../features/join/FacilitatorName.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { EntryShell } from './EntryShell.tsx';
import { paths } from '../../paths.ts';
import { useFragment } from '../../useFragment.ts';
import { enterAsFacilitator } from './enterAsFacilitator.ts';

const aboutTheName = new Set<Reason>(['name-empty', 'name-too-long', 'name-characters', 'name-taken']);

/** Where the facilitator's private link leads. The secret behind the # is taken out of the history at once. */
export function FacilitatorReturnPage() {
  const t = useMessages('own');
  const refusalText = useRefusalText();
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<Reason | null>(null);
  const [named, setNamed] = useState(false);
  const [busy, setBusy] = useState(false);
  const fragment = useFragment();
  const [token, setToken] = useState(fragment);
  // The link may also be opened where this page is already shown; then only the part behind the # changes.
  if (fragment !== '' && fragment !== token) {
    setToken(fragment);
    setRefused(null);
  }
  usePageTitle(t(($) => $.devices.facilitator.title));

  const goIn = useCallback(
    (result: Awaited<ReturnType<typeof enterAsFacilitator>>) => {
      if (result.ok) navigate(paths.table(result.sessionId, result.memberId), { replace: true });
      else setRefused(result.reason);
    },
    [navigate],
  );
  useEffect(() => {
    if (token === '') return;
    history.replaceState(null, '', paths.facilitator);
    void enterAsFacilitator(token).then(goIn);
  }, [token, goIn]);

  return (
    <EntryShell>
      <h1 className="serif mb-6 text-[2rem] leading-tight font-semibold">
        {t(($) => $.devices.facilitator.title)}
      </h1>
      {token === '' ? (
        <Notice tone="warning" title={t(($) => $.devices.facilitator.incomplete)}>
          {t(($) => $.devices.facilitator.incompleteMore)}
        </Notice>
      ) : refused !== null && aboutTheName.has(refused) ? (
        <FacilitatorName
          refused={named && !busy ? refused : null}
          busy={busy}
          onName={(name) => {
            setNamed(true);
            setBusy(true);
            void enterAsFacilitator(token, name).then((result) => {
              setBusy(false);
              goIn(result);
            });
          }}
        />
      ) : refused === null ? (
        <Loading>{t(($) => $.devices.facilitator.entering)}</Loading>
      ) : (
        <Notice
          tone="error"
          live
          title={t(($) => $.join.failed)}
          actions={
            <Button
              variant="primary"
              onClick={() => {
                setRefused(null);
                void enterAsFacilitator(token).then(goIn);
              }}
            >
              {t(($) => $.join.retry)}
            </Button>
          }
        >
          {refusalText(refused)}
        </Notice>
      )}
    </EntryShell>
  );
}
