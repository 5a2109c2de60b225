/**
 * What a participant sees of a session now: the session as it is, with the viewer as a participant. What one does in it
 * stays here, and is gone with the next change at the real table.
 */
import type { MemberId } from '../model/ids.ts';
import { memberOf, type Member, type Stage } from '../model/session/stage.ts';
import { emptyVault } from '../model/session/vault.ts';
import type { LiveSession } from './liveSession.ts';
import { openLocalSession } from './openLocalSession.ts';
import type { SessionState } from './state.ts';

/** The stage as it would be if this member were a participant, with a device of their own like everybody else. */
function seenAsParticipant(stage: Stage, viewer: MemberId): Stage {
  const members = Object.entries(stage.members).map(([id, member]): [string, Member] => {
    if (id === viewer) return [id, { ...member, role: 'participant' }];
    return [id, member.host === viewer ? { ...member, host: null } : member];
  });
  return { ...stage, members: Object.fromEntries(members) };
}

/** Opens a preview of a session whose stage has arrived. Closing it leaves that session as it is. */
export function openPreview({ store: real, others }: LiveSession): LiveSession {
  const { viewer, stage: first, board } = real.getState();
  if (first === null) throw new Error('The stage has not arrived yet.');
  const { engine, ...session } = openLocalSession({
    kind: 'preview',
    start: {
      stage: seenAsParticipant(first, viewer),
      board,
      viewer,
      // The counts are those of the real table, and so is the clock.
      counts: false,
      now: () => Date.now() + real.getState().clockOffsetMs,
    },
  });

  const follow = (state: SessionState, before?: SessionState) => {
    const { stage, connection, saved, clockOffsetMs, ended } = state;
    session.store.setState({ connection, saved, clockOffsetMs, ended });
    if (stage === null || memberOf(stage, viewer) === undefined) return;
    if (stage === before?.stage && state.board === before.board) return;
    const dealtAnew = stage.deal?.id !== before?.stage?.deal?.id;
    engine.show({
      stage: seenAsParticipant(stage, viewer),
      board: state.board,
      ...(dealtAnew && { vault: emptyVault }),
    });
    if (dealtAnew && stage.deal !== null) engine.send(viewer, { type: 'hand.take' });
  };
  follow(real.getState());
  const stop = real.subscribe(follow);
  const close = () => {
    stop();
    session.close();
  };
  return { ...session, others, close };
}
