import { useMemo } from 'react';

import type { MemberId, SessionId } from '../../model/ids.ts';
import type { Me } from '../../session/api.ts';
import { DoorPage } from '../lazyPages.ts';
import { paths, trialPaths, viewPaths, type View } from '../paths.ts';
import { EnterSession } from './EnterSession.tsx';
import { useDoor, useSteppedBack } from './entry/useDoor.ts';
import { joinUrlBy, type SessionLinks } from './sessionLinks.ts';
import { SessionViews } from './SessionViews.tsx';
import { useLiveSession } from './heldSessions.ts';
import { base } from '../../session/base.ts';

interface SessionPageProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly view: View | undefined;
}

/** A session on the server, in one of this browser's seats. Where people have to be let in, first its door. */
export function SessionPage(props: SessionPageProps) {
  const { sessionId, seat, view } = props;
  const { standing, waited, me, stepBack } = useDoor(sessionId, seat);
  if (standing === 'waiting') return <DoorPage seat={seat} view={view} letIn="not-yet" />;
  if (standing === 'turned-away' && waited) return <DoorPage seat={seat} view={view} letIn="no" />;
  // Most people come in at once: their session does not wait for the answer of the door.
  return <Inside {...props} me={me} onSteppedBack={stepBack} />;
}

interface InsideProps extends SessionPageProps {
  readonly me: Me | null;
  readonly onSteppedBack: () => void;
}

function Inside({ sessionId, seat, view, me, onSteppedBack }: InsideProps) {
  const session = useLiveSession(sessionId, seat);
  useSteppedBack(session, onSteppedBack);
  const links = useMemo<SessionLinks>(() => {
    const table = paths.table(sessionId, seat);
    const { rehearsal, preview } = trialPaths(table);
    return {
      views: viewPaths(table),
      // With the proof of the link, once that is known: wrong codes of others do not keep the screen out.
      bigScreen: (code) => `${paths.bigScreen}${me === null ? `#${code}` : new URL(me.joinUrl).hash}`,
      joinUrl: (code) => me?.joinUrl ?? joinUrlBy(code),
      facilitatorUrl: me?.facilitatorUrl ?? null,
      holder: { sessionId, seat },
      rehearsalHref: rehearsal,
      previewHref: preview,
      notice: null,
    };
  }, [sessionId, seat, me]);
  return (
    <EnterSession session={session} notesHref={`${base}/api/sessions/${sessionId}/notes.html?seat=${seat}`}>
      <SessionViews links={links} view={view} />
    </EnterSession>
  );
}
