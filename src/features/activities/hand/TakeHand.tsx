import { useEffect, useState } from 'react';

import { useSessionState } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** A hand that was dealt is asked for and comes within this time. */
const patienceMs = 1_500;

/** For who came in after the dealing: a hand of one's own. */
export function TakeHand() {
  const t = useMessages('hand');
  const announce = useAnnounce();
  const viewer = useSessionState((state) => state.viewer);
  const { memberId } = useWriter();
  const { busy, refused, ask } = useAsk();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <Loading>{t(($) => $.hand.coming)}</Loading>;

  const take = async () => {
    const forWhom = memberId === viewer ? {} : { memberId };
    if (await ask({ type: 'hand.take', ...forWhom }))
      announce(
        t(($) => $.hand.taken),
        'quiet',
      );
  };
  return (
    <Notice
      title={t(($) => $.hand.late)}
      actions={
        <Button variant="primary" aria-busy={busy} onClick={() => void take()}>
          {t(($) => $.hand.take)}
        </Button>
      }
    >
      <p>{t(($) => $.hand.lateMore)}</p>
      <RefusalNotice reason={refused} />
    </Notice>
  );
}
