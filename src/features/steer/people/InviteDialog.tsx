import { useEffect, useState } from 'react';

import type { Reason } from '../../../model/refusal.ts';
import { fetchMe } from '../../../session/api.ts';
import { useSession, useStage, useViewer } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CodeDisplay } from '../../../ui/CodeDisplay.tsx';
import { CopyField } from '../../../ui/CopyField.tsx';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { HouseMark } from '../../../ui/HouseMark.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { QrCode } from '../../../ui/QrCode.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { PrivateLink } from './PrivateLink.tsx';

interface InvitationProps {
  /** Leads others to the session. */
  readonly joinUrl: string;
  readonly screenHref: string;
}

/** How others come in, how the big screen opens, and how the facilitator comes back. */
export function InviteDialog({ open, onClose, ...links }: DialogState & InvitationProps) {
  const t = useMessages('facilitator');
  const { kind } = useSession();
  // After the link was renewed, the new one is fetched.
  const renewed = useStage((stage) => stage.linksRenewed);
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.steer.menu.invite)} size="large">
      {kind === 'live' ? (
        <Invitation key={renewed} {...links} />
      ) : (
        <Notice>{t(($) => (kind === 'example' ? $.steer.invite.example : $.steer.invite.rehearsal))}</Notice>
      )}
    </Dialog>
  );
}

function Invitation({ joinUrl, screenHref }: InvitationProps) {
  const t = useMessages('facilitator');
  const code = useStage((stage) => stage.code);
  const { facilitatorUrl, refused } = usePrivateLink();
  const address = joinUrl.replace(/^https?:\/\//u, '').replace(/#.*$/u, '');
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-5">
        <div className="flex min-w-0 flex-1 basis-64 flex-col gap-3">
          <div className="empty:hidden">
            <HouseMark />
          </div>
          <p className="text-lg wrap-anywhere">{t(($) => $.steer.invite.at, { address })}</p>
          <CodeDisplay code={code} size="large" />
        </div>
        <QrCode url={joinUrl} className="size-44 shrink-0" />
      </div>
      <CopyField label={t(($) => $.steer.invite.link)} text={joinUrl} />
      <CopyField
        label={t(($) => $.steer.invite.screenLink)}
        hint={t(($) => $.steer.invite.screenHint)}
        text={new URL(screenHref, joinUrl).href}
      />
      <PrivateLink shownIn="dialog" url={facilitatorUrl}>
        <RefusalNotice reason={refused} />
        {facilitatorUrl !== null && <RenewLink />}
        {facilitatorUrl === null && refused === null && (
          <p role="status" className="text-muted">
            {t(($) => $.steer.invite.privateWait)}
          </p>
        )}
      </PrivateLink>
    </div>
  );
}

interface FetchedLink {
  /** Null until the server has said it. */
  readonly facilitatorUrl: string | null;
  readonly refused: Reason | null;
}

/** The private link of a session, fetched when it is shown: it is kept nowhere in the browser. */
function usePrivateLink(): FetchedLink {
  const sessionId = useStage((stage) => stage.sessionId);
  const seat = useViewer().id;
  const [link, setLink] = useState<FetchedLink>({ facilitatorUrl: null, refused: null });
  useEffect(() => {
    let current = true;
    void fetchMe(sessionId, seat).then((me) => {
      if (!current) return;
      if (me.ok) setLink({ facilitatorUrl: me.facilitatorUrl ?? null, refused: null });
      else setLink((before) => ({ ...before, refused: me.reason }));
    });
    return () => {
      current = false;
    };
  }, [sessionId, seat]);
  return link;
}

/** Renews the facilitators' link, after saying what that means. */
function RenewLink() {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const { refused, ask } = useAsk();
  const [asking, setAsking] = useState(false);
  const renew = async () => {
    if (!(await ask({ type: 'link.renew' }))) return;
    setAsking(false);
    announce(t(($) => $.steer.invite.renewed));
  };
  return (
    <>
      {asking ? (
        <Notice
          tone="warning"
          live
          title={t(($) => $.steer.invite.renewTitle)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t(($) => $.steer.invite.renewNo)}</Button>
              <Button variant="danger" onClick={() => void renew()}>
                {t(($) => $.steer.invite.renewYes)}
              </Button>
            </>
          }
        >
          {t(($) => $.steer.invite.renewText)}
        </Notice>
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{t(($) => $.steer.invite.renew)}</Button>
        </div>
      )}
      <RefusalNotice reason={refused} />
    </>
  );
}
