import type { MemberId, SessionId } from '../../../model/ids.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { CodeDisplay } from '../../../ui/CodeDisplay.tsx';
import { CopyField } from '../../../ui/CopyField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { QrCode } from '../../../ui/QrCode.tsx';
import { PrivateLink } from './PrivateLink.tsx';
import { usePrivateLink } from './usePrivateLink.ts';

export interface InviteDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  /** Where others join. */
  readonly joinUrl: string;
  readonly screenHref: string;
}

/** How others come in, how the big screen opens, and how the facilitator comes back. */
export function InviteDialog({ open, onClose, ...rest }: InviteDialogProps) {
  const t = useMessages('facilitator');
  const { kind } = useSession();
  // Made anew, the link is asked for anew.
  const renewed = useStage((stage) => stage.linksRenewed);
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.steer.menu.invite)} size="large">
      {kind === 'live' ? (
        <Invitation key={renewed} {...rest} />
      ) : (
        <Notice>{t(($) => (kind === 'example' ? $.steer.invite.example : $.steer.invite.rehearsal))}</Notice>
      )}
    </Dialog>
  );
}

function Invitation({ sessionId, seat, joinUrl, screenHref }: Omit<InviteDialogProps, 'open' | 'onClose'>) {
  const t = useMessages('facilitator');
  const code = useStage((stage) => stage.code);
  const { facilitatorUrl, refused } = usePrivateLink(sessionId, seat);
  const address = joinUrl.replace(/^https?:\/\//u, '').replace(/#.*$/u, '');
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-5">
        <div className="flex min-w-0 flex-1 basis-64 flex-col gap-3">
          <p className="text-lg wrap-anywhere">{t(($) => $.steer.invite.at, { address })}</p>
          <CodeDisplay code={code} size="large" />
        </div>
        <QrCode url={joinUrl} className="size-44 shrink-0" />
      </div>
      <CopyField label={t(($) => $.steer.invite.link)} text={joinUrl} />
      <CopyField
        label={t(($) => $.steer.invite.screenLink)}
        hint={t(($) => $.steer.invite.screenHint)}
        text={new URL(screenHref, location.href).href}
      />
      <PrivateLink facilitatorUrl={facilitatorUrl} refused={refused} />
    </div>
  );
}
