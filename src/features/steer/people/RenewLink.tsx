import { useState } from 'react';

import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';

/** Makes the facilitators' link anew, after saying what that means. */
export function RenewLink() {
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
