import { useEffect, useState } from 'react';

import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

const patienceMs = 6_000;

/** Until the session has arrived: says what we wait for, and when it takes long, that we keep trying. */
export function WaitingScreen() {
  const t = useMessages();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main id="content" tabIndex={-1} className="table-surface grid min-h-dvh place-items-center">
      <Loading>
        {t(($) => $.table.loading)} {slow && t(($) => $.table.slow)}
      </Loading>
    </main>
  );
}
