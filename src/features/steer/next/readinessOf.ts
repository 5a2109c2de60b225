import { openRound, openVote, type Member, type Stage } from '../../../model/session/stage.ts';

/** How far a person is with what goes on, when that may be known: in a session without names, a count must do. */
export function readinessOf(stage: Stage, member: Member): 'ready' | 'writing' | 'voting' | null {
  const round = openRound(stage);
  const going = round ?? openVote(stage);
  if (going === null || !stage.named || member.role === 'observer') return null;
  if (going.readyMembers.includes(member.id)) return 'ready';
  // A facilitator need not take part.
  if (member.role !== 'participant') return null;
  return round === null ? 'voting' : 'writing';
}
