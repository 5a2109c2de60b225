import { Play } from 'lucide-react';
import { useState } from 'react';

import type { Reason } from '../../model/refusal.ts';
import { useSession } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Begins the session for everyone. */
export function StartButton() {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText();
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
      {refused !== null && (
        <Notice tone="error" live title={t(($) => $.lobbyPanel.startFailed)}>
          {refusalText(refused)}
        </Notice>
      )}
    </div>
  );
}
