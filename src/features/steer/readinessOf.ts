import { openRound, type Member, type Stage } from '../../model/stage.ts';

/** How far a person is in the open round, when that may be known: in a session without names, a count must do. */
export function readinessOf(stage: Stage, member: Member): 'ready' | 'writing' | null {
  const round = openRound(stage);
  if (round === null || !stage.named || member.role === 'observer') return null;
  if (round.readyMembers.includes(member.id)) return 'ready';
  // A facilitator need not write.
  return member.role === 'participant' ? 'writing' : null;
}
