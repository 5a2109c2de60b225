import { Play } from 'lucide-react';

import { useAsk } from '../../session/useAsk.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** Begins the session for everyone. When that worked, the stage comes by itself and this button is gone. */
export function StartButton() {
  const t = useMessages('facilitator');
  const { busy, refused, ask } = useAsk();
  return (
    <div className="flex flex-col items-start gap-4">
      <Button
        variant="primary"
        size="large"
        icon={<Play aria-hidden="true" className="size-5" />}
        aria-busy={busy}
        onClick={() => void ask({ type: 'session.start' })}
      >
        {busy ? t(($) => $.lobbyPanel.starting) : t(($) => $.lobbyPanel.start)}
      </Button>
      <RefusalNotice reason={refused} title={t(($) => $.lobbyPanel.startFailed)} />
    </div>
  );
}
