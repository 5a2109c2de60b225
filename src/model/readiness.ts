import { isReady, type Desk } from './desk.ts';
import type { MemberId } from './ids.ts';
import { openRound, type Round, type Stage } from './stage.ts';

/**
 * The stage with the count of who is ready in the open round. Participants are always expected;
 * a facilitator counts once ready, for facilitators may write too. Gives the same stage when nothing changed.
 */
export function countReady(stage: Stage, desks: ReadonlyMap<MemberId, Desk>): Stage {
  const round = openRound(stage);
  if (round === null) return stage;
  const writers = Object.values(stage.members).filter((member) => member.role !== 'observer');
  const readyMembers = writers
    .filter((member) => {
      const desk = desks.get(member.id);
      return desk !== undefined && isReady(desk, round.id);
    })
    .map((member) => member.id);
  const of = writers.filter(
    (member) => member.role === 'participant' || readyMembers.includes(member.id),
  ).length;
  const counted: Round = {
    ...round,
    ready: readyMembers.length,
    of,
    readyMembers: stage.named ? readyMembers : [],
  };
  const same =
    counted.ready === round.ready &&
    counted.of === round.of &&
    counted.readyMembers.join() === round.readyMembers.join();
  return same ? stage : { ...stage, rounds: { ...stage.rounds, [round.id]: counted } };
}
