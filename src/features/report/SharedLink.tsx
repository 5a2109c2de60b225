import { ExternalLink } from 'lucide-react';
import { useState } from 'react';

import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { SharedState } from './SharedState.tsx';
import { EndsWithSession, ShareUntil } from './ShareUntil.tsx';

/** The link as it is shared now: to copy, to try, and to take back. */
export function SharedLink() {
  const t = useMessages('report');
  const { kind } = useSession();
  const url = useSessionState((state) => state.reportUrl);
  const expiresAt = useStage(({ report }) => report?.expiresAt ?? null);
  const [asked, setAsked] = useState<'until' | 'revoke' | null>(null);
  return (
    <div className="flex flex-col gap-5">
      <SharedState />
      <EndsWithSession expiresAt={expiresAt} />
      {kind !== 'live' ? (
        <Notice>{t(($) => $.sharing.dialog.trial)}</Notice>
      ) : url === null ? (
        <Loading>{t(($) => $.sharing.dialog.fetching)}</Loading>
      ) : (
        <CopyField
          label={t(($) => $.sharing.dialog.link)}
          hint={t(($) => $.sharing.dialog.linkHint)}
          text={url}
        />
      )}
      {asked === 'revoke' && <RevokeLink onKeep={() => setAsked(null)} />}
      {asked === 'until' && <ShareUntil sameLink onDone={() => setAsked(null)} />}
      {asked === null && (
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={() => setAsked('until')}>{t(($) => $.sharing.dialog.change)}</Button>
          <Button variant="danger" onClick={() => setAsked('revoke')}>
            {t(($) => $.sharing.dialog.revoke)}
          </Button>
          {url !== null && (
            <LinkButton
              href={url}
              target="_blank"
              rel="noreferrer"
              icon={<ExternalLink aria-hidden="true" className="size-4.5" />}
            >
              {t(($) => $.sharing.dialog.look)}
            </LinkButton>
          )}
        </div>
      )}
    </div>
  );
}

/** What it means to take the link back, before that is done. */
function RevokeLink({ onKeep }: { readonly onKeep: () => void }) {
  const t = useMessages('report');
  const announce = useAnnounce();
  const { refused, ask } = useAsk();
  const revoke = async () => {
    if (await ask({ type: 'report.revoke' })) announce(t(($) => $.sharing.dialog.revoked));
  };
  return (
    <div className="flex flex-col gap-4">
      <Notice
        tone="warning"
        live
        title={t(($) => $.sharing.dialog.revokeTitle)}
        actions={
          <>
            <Button onClick={onKeep}>{t(($) => $.sharing.dialog.revokeNo)}</Button>
            <Button variant="danger" onClick={() => void revoke()}>
              {t(($) => $.sharing.dialog.revokeYes)}
            </Button>
          </>
        }
      >
        {t(($) => $.sharing.dialog.revokeText)}
      </Notice>
      <RefusalNotice reason={refused} />
    </div>
  );
}
