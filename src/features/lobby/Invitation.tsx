import { CodeDisplay } from '../../ui/CodeDisplay.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { QrCode } from '../../ui/QrCode.tsx';

export interface InvitationProps {
  readonly code: string;
  readonly joinUrl: string;
}

/** Whether no other device can follow a link: the server knows no better address of its computer. */
const isOnlyHere = (url: string) => /^(localhost|127\.[\d.]+|\[::1\])$/u.test(new URL(url).hostname);

/** How others come in: the code, the QR and the link. */
export function Invitation({ code, joinUrl }: InvitationProps) {
  const t = useMessages('facilitator');
  const address = joinUrl.replace(/^https?:\/\//u, '').replace(/#.*$/u, '');
  return (
    <section aria-labelledby="invitation" className="paper flex flex-col gap-6 p-6 sm:p-8">
      <h2 id="invitation" className="eyebrow">
        {t(($) => $.table.invite)}
      </h2>
      <div className="flex flex-wrap items-center gap-x-10 gap-y-6">
        <div className="flex min-w-0 flex-1 basis-64 flex-col gap-4">
          <p className="text-lg break-words">{t(($) => $.lobbyPanel.inviteAt, { address })}</p>
          <CodeDisplay code={code} size="large" />
        </div>
        <QrCode url={joinUrl} className="size-48 shrink-0" />
      </div>
      <CopyField label={t(($) => $.lobbyPanel.inviteLink)} text={joinUrl} />
      {isOnlyHere(joinUrl) && <Notice tone="warning">{t(($) => $.lobbyPanel.onlyHere)}</Notice>}
    </section>
  );
}
