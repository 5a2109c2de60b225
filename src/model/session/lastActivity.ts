import type { Stage } from './stage.ts';

/**
 * The last moment at which something happened in a session, as far as its stage tells, in epoch ms: when it was made, when
 * somebody came or went, when something was shown, when it was closed. Not when somebody wrote: nobody may learn that.
 */
export function lastActivity(stage: Stage): number {
  const members = Object.values(stage.members);
  return Math.max(
    stage.createdAt,
    stage.closedAt ?? 0,
    stage.shownAt ?? 0,
    stage.report?.sharedAt ?? 0,
    ...members.map(({ cameInAt = 0 }) => cameInAt),
    ...members.map(({ goneSince = 0 }) => goneSince),
    ...Object.values(stage.rounds).map(({ revealedAt = 0 }) => revealedAt),
  );
}
