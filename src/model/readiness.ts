import { isReady, type Desk } from './desk.ts';
import type { MemberId } from './ids.ts';
import { admittedMembers, openRound, openVote, type Deal, type Round, type Stage } from './stage.ts';
import { hasVoted, type Vote } from './vote.ts';

type Desks = ReadonlyMap<MemberId, Desk>;

interface Count {
  readonly ready: number;
  readonly of: number;
  readonly readyMembers: readonly MemberId[];
}

/**
 * How many are done, of all who are expected. Participants are always expected; a facilitator counts once done, for
 * facilitators may take part too. Who they are is told only in a session with names.
 */
function count(stage: Stage, desks: Desks, isDone: (desk: Desk) => boolean): Count {
  const writers = admittedMembers(stage).filter(({ role }) => role !== 'observer');
  const done = writers
    .filter(({ id }) => {
      const desk = desks.get(id);
      return desk !== undefined && isDone(desk);
    })
    .map(({ id }) => id);
  const of = writers.filter(({ id, role }) => role === 'participant' || done.includes(id)).length;
  return { ready: done.length, of, readyMembers: stage.named ? done : [] };
}

const sameCount = (a: Count, b: Count) =>
  a.ready === b.ready && a.of === b.of && a.readyMembers.join() === b.readyMembers.join();

function countRound(stage: Stage, desks: Desks): Stage {
  const round = openRound(stage);
  if (round === null) return stage;
  const counted: Round = { ...round, ...count(stage, desks, (desk) => isReady(desk, round.id)) };
  if (sameCount(counted, round)) return stage;
  return { ...stage, rounds: { ...stage.rounds, [round.id]: counted } };
}

function countVote(stage: Stage, desks: Desks): Stage {
  const vote = openVote(stage);
  if (vote === null) return stage;
  const counted: Vote = { ...vote, ...count(stage, desks, (desk) => hasVoted(desk, vote)) };
  if (sameCount(counted, vote)) return stage;
  return { ...stage, votes: { ...stage.votes, [vote.id]: counted } };
}

function countDeal(stage: Stage, desks: Desks): Stage {
  const { deal } = stage;
  if (deal === null) return stage;
  // Never who: a hand that stays full would show who passed.
  const { ready, of } = count(stage, desks, (desk) => Object.hasOwn(desk.ready, deal.id));
  const counted: Deal = { ...deal, ready, of };
  return ready === deal.ready && of === deal.of ? stage : { ...stage, deal: counted };
}

/** The stage with the count of who is done in what goes on. Gives the same stage when nothing changed. */
export function countReady(stage: Stage, desks: Desks): Stage {
  return countDeal(countVote(countRound(stage, desks), desks), desks);
}
