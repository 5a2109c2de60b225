import { Play } from 'lucide-react';
import { useState } from 'react';

import type { Reason } from '../../model/refusal.ts';
import { useSession } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** Begins the session for everyone. */
export function StartButton() {
  const t = useMessages('facilitator');
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);

  const start = async () => {
    setBusy(true);
    setRefused(null);
    const sent = await session.send({ type: 'session.start' });
    // When it worked, the stage comes by itself and this button is gone.
    if (!sent.ok) setRefused(sent.reason);
    setBusy(false);
  };

  return (
    <div className="flex flex-col items-start gap-4">
      <Button
        variant="primary"
        size="large"
        icon={<Play aria-hidden="true" className="size-5" />}
        aria-busy={busy}
        onClick={() => void (busy || start())}
      >
        {busy ? t(($) => $.lobbyPanel.starting) : t(($) => $.lobbyPanel.start)}
      </Button>
      <RefusalNotice reason={refused} title={t(($) => $.lobbyPanel.startFailed)} />
    </div>
  );
}
