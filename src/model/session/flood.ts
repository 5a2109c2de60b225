import { memberOf, type Member, type Stage } from './stage.ts';

/**
 * The people who leave when a flood of strangers is cleared: everybody who waits at the door, and everybody who came in
 * since a moment (epoch ms), or nobody else when that is null. Facilitators stay, and so do the guests they brought in.
 */
export function peopleInFlood(stage: Stage, since: number | null): Member[] {
  const stays = ({ role, host }: Member) =>
    role === 'facilitator' || (host !== null && memberOf(stage, host)?.role === 'facilitator');
  return Object.values(stage.members).filter(
    (member) => !member.admitted || (!stays(member) && since !== null && (member.cameInAt ?? 0) >= since),
  );
}
