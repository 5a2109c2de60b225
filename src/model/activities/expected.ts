/**
 * Without names nothing that is shown may single a person out. So nothing is revealed or counted before enough people
 * took part, and how many are done is told in steps. Everybody who is expected is written down when people begin, so
 * that a change of role, a removal or a newcomer changes nothing that is told.
 */
import { emptyDesk, isBare, type Desk } from '../session/desk.ts';
import type { MemberId } from '../ids.ts';
import type { OpenRun } from './activity.ts';
import { isGuarded, minimumOf } from './minimumGroup.ts';
import { admittedMembers, memberOf, type Stage } from '../session/stage.ts';
import type { Expected, Going, Vault } from '../session/vault.ts';

type Desks = ReadonlyMap<MemberId, Desk>;

/** The participants who are here now, each with whose device they use. */
function expectedNow(stage: Stage): Expected {
  const participants = admittedMembers(stage).filter(({ role }) => role === 'participant');
  return Object.fromEntries(participants.map(({ id, host }) => [id, host ?? id]));
}

/** The participants who were here when people began. What an earlier version began has no list: then those of now. */
function expectedIn(stage: Stage, vault: Vault, going: Going): Expected {
  return (Object.hasOwn(vault.expected, going) ? vault.expected[going] : undefined) ?? expectedNow(stage);
}

/** The vault with those who are expected in what begins now. With names nobody needs to be remembered. */
export function expecting(vault: Vault, stage: Stage, going: Going): Vault {
  return stage.named ? vault : { ...vault, expected: { ...vault.expected, [going]: expectedNow(stage) } };
}

/** What was left on a desk, without what it held of something that is over; null when nothing else remains. */
function without({ answers, ready, ballots, given = {} }: Desk, over: Going): Desk | null {
  const stays = ([id]: [string, unknown]) => id !== over;
  const rest: Desk = {
    ...emptyDesk,
    answers: answers.filter(({ roundId }) => roundId !== over),
    ready: Object.fromEntries(Object.entries(ready).filter(stays)),
    ballots: Object.fromEntries(Object.entries(ballots).filter(stays)),
  };
  const others = Object.fromEntries(Object.entries(given).filter(stays));
  const left = Object.keys(others).length === 0 ? rest : { ...rest, given: others };
  return isBare(left) ? null : left;
}

/** The vault when something is over: nobody is expected in it any more, and what was left for it, and it alone, is gone. */
export function noLongerExpecting(vault: Vault, over: Going): Vault {
  const expected = Object.fromEntries(Object.entries(vault.expected).filter(([id]) => id !== over));
  const left = Object.entries(vault.left).flatMap(([id, desk]) => {
    const rest = without(desk, over);
    return rest === null ? [] : [[id, rest] as const];
  });
  return { ...vault, expected, left: Object.fromEntries(left) };
}

/** All desks, and what members who were taken off the table had handed in. */
export function withLeft(desks: Desks, vault: Vault): Desks {
  return new Map([...(Object.entries(vault.left) as [MemberId, Desk][]), ...desks]);
}

/** The desks of those who can still take back what they gave. */
function stillTheirs(stage: Stage, desks: Desks): Desks {
  const canTakeBack = (id: MemberId) => (memberOf(stage, id)?.role ?? 'observer') !== 'observer';
  return new Map([...desks].filter(([id]) => canTakeBack(id)));
}

/**
 * The desks from which what was given may be shown now; null when too few of those who were expected took part, and
 * nobody was told of that in time. People on one device count as one, and facilitators do not count, nor the guests they
 * write for: what one wrote oneself hides nobody from oneself.
 */
export function desksToShow(
  stage: Stage,
  run: Pick<OpenRun, 'id' | 'atLeast' | 'openly' | 'tookPart'>,
  { desks, vault, now }: { readonly desks: Desks; readonly vault: Vault; readonly now: number },
): Desks | null {
  if (!isGuarded(stage)) return new Map([...desks].filter(([id]) => memberOf(stage, id) !== undefined));
  const all = withLeft(desks, vault);
  const tookPart = (id: MemberId) => {
    const desk = all.get(id);
    return desk !== undefined && run.tookPart(desk);
  };
  const enough = devicesOf(expectedIn(stage, vault, run.id), tookPart) >= minimumOf(stage, run.atLeast);
  if (enough || ![...all.keys()].some(tookPart)) return all;
  return run.openly !== undefined && now >= run.openly ? stillTheirs(stage, desks) : null;
}

function devicesOf(expected: Expected, tookPart: (member: MemberId) => boolean): number {
  const entries = Object.entries(expected) as [MemberId, MemberId][];
  const devices = entries.filter(([id]) => tookPart(id)).map(([, device]) => device);
  // The device of a facilitator is not that of anybody who is expected.
  return new Set(devices.filter((device) => Object.hasOwn(expected, device))).size;
}

/**
 * The numbers that may be told: none, the minimum, three quarters, everybody. Never two that are one apart, for then
 * one person would be told of.
 */
export function stepsTo(of: number, minimum: number): number[] {
  const steps = of >= minimum ? [0, minimum] : [0];
  const most = Math.ceil((of * 3) / 4);
  if (most - minimum >= 2 && of - most >= 2) steps.push(most);
  if (of - minimum >= 2) steps.push(of);
  return steps;
}

/**
 * How many are told to be done, of how many. It never goes down while something is open, and never says "everybody"
 * once somebody who was expected cannot finish any more: both would tell of one person.
 */
export function countInSteps(
  stage: Stage,
  vault: Vault,
  told: { readonly id: Going; readonly ready: number; readonly atLeast?: number | undefined },
  isDone: (member: MemberId) => boolean,
): { readonly ready: number; readonly of: number } {
  const expected = expectedIn(stage, vault, told.id);
  const minimum = minimumOf(stage, told.atLeast);
  const people = Object.keys(expected) as MemberId[];
  const done = people.filter(isDone).length;
  const complete = people.every((id) => (memberOf(stage, id)?.role ?? 'observer') !== 'observer');
  const steps = stepsTo(people.length, minimum).filter((step) => complete || step < people.length);
  const enough = devicesOf(expected, isDone) >= minimum;
  const reached = enough ? Math.max(...steps.filter((step) => step <= done)) : 0;
  return { ready: Math.max(told.ready, reached), of: people.length };
}
