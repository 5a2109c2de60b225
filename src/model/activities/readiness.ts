import { isReady, type Desk } from '../session/desk.ts';
import type { MemberId } from '../ids.ts';
import { countInSteps, withLeft } from './expected.ts';
import { isGuarded } from './minimumGroup.ts';
import { admittedMembers, openRound, openVote, type Deal, type Round, type Stage } from '../session/stage.ts';
import type { Going, Vault } from '../session/vault.ts';
import { hasVoted, type Vote } from './vote/vote.ts';

type Desks = ReadonlyMap<MemberId, Desk>;

interface Count {
  readonly ready: number;
  readonly of: number;
  readonly readyMembers: readonly MemberId[];
}

interface Told {
  readonly id: Going;
  readonly ready: number;
}

/**
 * How many are done, of all who are expected. With names participants are always expected, and a facilitator counts once
 * done, for facilitators may take part too; who is done is told. Without names it is told in steps, and never who.
 */
function count(stage: Stage, vault: Vault, desks: Desks, told: Told, isDone: (desk: Desk) => boolean): Count {
  const all = withLeft(desks, vault);
  const done = (id: MemberId) => {
    const desk = all.get(id);
    return desk !== undefined && isDone(desk);
  };
  if (isGuarded(stage)) return { ...countInSteps(stage, vault, told, done), readyMembers: [] };
  const writers = admittedMembers(stage).filter(({ role }) => role !== 'observer');
  const ready = writers.map(({ id }) => id).filter(done);
  const of = writers.filter(({ id, role }) => role === 'participant' || ready.includes(id)).length;
  return { ready: ready.length, of, readyMembers: stage.named ? ready : [] };
}

const sameCount = (a: Count, b: Count) =>
  a.ready === b.ready && a.of === b.of && a.readyMembers.join() === b.readyMembers.join();

function countRound(stage: Stage, desks: Desks, vault: Vault): Stage {
  const round = openRound(stage);
  if (round === null) return stage;
  const counted: Round = {
    ...round,
    ...count(stage, vault, desks, round, (desk) => isReady(desk, round.id)),
  };
  if (sameCount(counted, round)) return stage;
  return { ...stage, rounds: { ...stage.rounds, [round.id]: counted } };
}

function countVote(stage: Stage, desks: Desks, vault: Vault): Stage {
  const vote = openVote(stage);
  if (vote === null) return stage;
  const counted: Vote = { ...vote, ...count(stage, vault, desks, vote, (desk) => hasVoted(desk, vote)) };
  if (sameCount(counted, vote)) return stage;
  return { ...stage, votes: { ...stage.votes, [vote.id]: counted } };
}

function countDeal(stage: Stage, desks: Desks, vault: Vault): Stage {
  const { deal } = stage;
  if (deal === null) return stage;
  // Never who: a hand that stays full would show who passed.
  const { ready, of } = count(stage, vault, desks, deal, (desk) => Object.hasOwn(desk.ready, deal.id));
  const counted: Deal = { ...deal, ready, of };
  return ready === deal.ready && of === deal.of ? stage : { ...stage, deal: counted };
}

/** The stage with the count of who is done in what goes on. Gives the same stage when nothing changed. */
export function countReady(stage: Stage, desks: Desks, vault: Vault): Stage {
  return countDeal(countVote(countRound(stage, desks, vault), desks, vault), desks, vault);
}
