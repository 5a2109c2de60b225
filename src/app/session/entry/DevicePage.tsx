import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import type { Reason } from '../../../model/refusal.ts';
import { takeDeviceSeat } from '../../../session/devices.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { paths } from '../../paths.ts';
import { useFragment } from '../../useFragment.ts';
import { EntryShell } from './EntryShell.tsx';

/** Where the link for one's own second device leads. It works once, so the secret is used at once and forgotten. */
export function DevicePage() {
  const t = useMessages('own');
  const [, navigate] = useLocation();
  const [token] = useState(useFragment());
  const [refused, setRefused] = useState<Reason | null>(null);
  usePageTitle(t(($) => $.devices.entered.title));
  useEffect(() => {
    if (token === '') return;
    history.replaceState(null, '', paths.device);
    void takeDeviceSeat(token).then((result) => {
      if (result.ok) navigate(paths.table(result.sessionId, result.memberId), { replace: true });
      else setRefused(result.reason);
    });
  }, [token, navigate]);
  return (
    <EntryShell>
      <h1 className="serif mb-6 text-[2rem] leading-tight font-semibold">
        {t(($) => $.devices.entered.title)}
      </h1>
      {token === '' ? (
        <Notice tone="warning" title={t(($) => $.devices.entered.incomplete)}>
          {t(($) => $.devices.entered.incompleteMore)}
        </Notice>
      ) : refused === null ? (
        <Loading>{t(($) => $.devices.entering)}</Loading>
      ) : (
        <RefusalNotice reason={refused} title={t(($) => $.join.failed)} />
      )}
    </EntryShell>
  );
}
