import { Suspense, useEffect, useRef, useState } from 'react';

import { useKeptOnDevice, useSessionState, useViewer } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { lazyParts } from '../../ui/lazyParts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useIsBlocked } from './useIsBlocked.ts';

const { LateTexts } = lazyParts(['refusals'], { LateTexts: () => import('./LateTexts.tsx') });
const { BlockedWords } = lazyParts(['refusals'], { BlockedWords: () => import('./BlockedConnection.tsx') });

/** While there is no connection: what that means for the viewer's text. */
export function ConnectionNotice() {
  const connection = useSessionState((state) => state.connection);
  const keptOnDevice = useKeptOnDevice();
  const { role } = useViewer();
  const announce = useAnnounce();
  const t = useMessages();
  const wasOffline = useRef(false);
  const isBlocked = useIsBlocked(connection === 'offline');

  useEffect(() => {
    if (connection === 'offline') wasOffline.current = true;
    if (connection !== 'online' || !wasOffline.current) return;
    wasOffline.current = false;
    announce(t(($) => $.trust.backOnline));
  }, [connection, announce, t]);

  // Without a connection the notice below says it.
  const notKept = keptOnDevice === false && connection !== 'offline' && role !== 'observer';
  useEffect(() => {
    if (notKept)
      announce(
        t(($) => $.trust.notKeptMore),
        'quiet',
      );
  }, [notKept, announce, t]);

  if (connection !== 'offline') return null;
  return (
    <Notice tone="warning" live>
      {role === 'observer'
        ? t(($) => $.trust.offlineReading)
        : keptOnDevice === true
          ? t(($) => $.trust.offlineKept)
          : t(($) => $.trust.offlineNotKept)}
      {isBlocked && (
        <Suspense fallback={null}>
          <BlockedWords />
        </Suspense>
      )}
    </Notice>
  );
}

/** Says why the last edit was refused, until the viewer has read it. */
export function RefusedEdit() {
  const refused = useSessionState((state) => state.refused);
  const [read, setRead] = useState({ count: 0, texts: 0 });
  const t = useMessages();
  const refusalText = useRefusalText();
  return (
    // Always there: a live region that appears together with its text is often not read out.
    <div role="alert">
      {refused !== null && refused.count > read.count && (
        <Notice
          // What the operator puts back refuses nobody anything.
          {...(refused.reason === 'session-restored'
            ? { tone: 'warning' }
            : { tone: 'error', title: t(($) => $.trust.refused) })}
          actions={
            <Button
              size="small"
              onClick={() => setRead({ count: refused.count, texts: refused.texts.length })}
            >
              {t(($) => $.trust.dismiss)}
            </Button>
          }
        >
          {refusalText(refused.reason)}
          {refused.texts.length > read.texts && (
            <Suspense fallback={null}>
              <LateTexts texts={refused.texts.slice(read.texts)} />
            </Suspense>
          )}
        </Notice>
      )}
    </div>
  );
}
