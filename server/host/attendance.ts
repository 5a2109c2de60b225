import type { MemberId } from '../../src/model/ids.ts';
import { admittedMembers, type Stage } from '../../src/model/session/stage.ts';
import type { Clock } from '../clock.ts';
import type { Audience } from './audience.ts';

/** When each member of a session was last seen to be connected, since this process opened it. */
export function createAttendance(clock: Clock) {
  const openedAt = clock.now();
  const seenAt = new Map<MemberId, number>();
  return {
    /** A connection of this member went. */
    left: (member: MemberId): void => void seenAt.set(member, clock.now()),
    /** Who has been without a connection for so long, and who was gone and is not back, with the moment they went. */
    gone: (stage: Stage, audience: Pick<Audience, 'peersOf'>, afterMs: number): Map<MemberId, number> => {
      const now = clock.now();
      const connected = new Set([...audience.peersOf('stage')].map(({ memberId }) => memberId));
      for (const member of connected) seenAt.set(member, now);
      const gone = admittedMembers(stage).flatMap((member): [MemberId, number][] => {
        if (member.host !== null || connected.has(member.id)) return [];
        const { id, cameInAt = 0 } = member;
        const seen = seenAt.get(id) ?? Math.max(openedAt, cameInAt);
        if (member.goneSince === undefined && now - seen < afterMs) return [];
        // Members who were here before the session was opened in this process may have gone at any moment.
        const since = seenAt.get(id) ?? (cameInAt < openedAt ? 0 : cameInAt);
        return [[id, member.goneSince ?? since]];
      });
      return new Map(gone);
    },
  };
}
