import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** Before the link is taken back: what that means. */
export function RevokeLink({ onKeep }: { readonly onKeep: () => void }) {
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
