import { useCallback, useMemo } from 'react';

import type { MemberId, SessionId } from '../../model/ids.ts';
import { SessionProvider } from '../../session/hooks.tsx';
import { openLiveSession } from '../../session/openLiveSession.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { paths, viewPaths, type View } from '../paths.ts';
import { Arrived } from './Arrived.tsx';
import { serverNotesFiles } from './notesFiles.ts';
import type { Place } from './place.ts';
import { SessionViews } from './SessionViews.tsx';
import { useHeldSession } from './useHeldSession.ts';
import { useMe } from './useMe.ts';
import { WaitingScreen } from './WaitingScreen.tsx';

export interface SessionPageProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly view: View | undefined;
}

/** A session on the server, in one of this browser's seats. */
export function SessionPage({ sessionId, seat, view }: SessionPageProps) {
  const open = useCallback(
    () => openLiveSession({ sessionId, seat, serverUrl: location.origin.replace(/^http/u, 'ws') }),
    [sessionId, seat],
  );
  const session = useHeldSession(`${sessionId}/${seat}`, open);
  const me = useMe(sessionId, seat);
  const { locale } = useLocale();
  const place = useMemo<Place>(
    () => ({
      views: viewPaths(paths.table(sessionId, seat)),
      bigScreen: (code) => `${paths.bigScreen}#${code}`,
      joinUrl: me?.joinUrl ?? null,
      facilitatorUrl: me?.facilitatorUrl ?? null,
      notesFiles: serverNotesFiles({ sessionId, seat }, locale),
    }),
    [sessionId, seat, me, locale],
  );
  if (session === null) return <WaitingScreen />;
  return (
    <SessionProvider session={session}>
      <Arrived>
        <SessionViews place={place} view={view} />
      </Arrived>
    </SessionProvider>
  );
}
