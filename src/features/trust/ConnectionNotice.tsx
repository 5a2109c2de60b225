import { useEffect, useRef } from 'react';

import { useSessionState, useViewer } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

/** While there is no connection: what that means for the viewer's text. */
export function ConnectionNotice() {
  const connection = useSessionState((state) => state.connection);
  const keptOnDevice = useSessionState((state) => state.keptOnDevice);
  const { role } = useViewer();
  const announce = useAnnounce();
  const t = useMessages();
  const wasOffline = useRef(false);

  useEffect(() => {
    if (connection === 'offline') wasOffline.current = true;
    if (connection !== 'online' || !wasOffline.current) return;
    wasOffline.current = false;
    announce(t(($) => $.trust.backOnline));
  }, [connection, announce, t]);

  if (connection !== 'offline') return null;
  return (
    <Notice tone="warning" live>
      {role === 'observer'
        ? t(($) => $.trust.offlineReading)
        : keptOnDevice === true
          ? t(($) => $.trust.offlineKept)
          : t(($) => $.trust.offlineNotKept)}
    </Notice>
  );
}
