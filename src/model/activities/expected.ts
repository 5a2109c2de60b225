/**
 * Without names nothing that is shown may single a person out. So nothing is revealed or counted before enough people
 * took part, and how many are done is told in steps. Everybody who is expected is written down when people begin, so
 * that a change of role, a removal or a newcomer changes nothing that is told.
 */
import { emptyDesk, isBare, type Desk, type Desks } from '../session/desk.ts';
import type { MemberId } from '../ids.ts';
import type { Context } from '../decide/context.ts';
import type { OpenRun } from './activity.ts';
import { minimumIn } from './minimumGroup.ts';
import { entriesThat, valueIn, withoutKey } from '../records.ts';
import { participantsHere } from '../session/persons.ts';
import { admittedMembers, memberOf, type Member, type Stage, personOf } from '../session/stage.ts';
import type { Expected, Going, Vault } from '../session/vault.ts';

/** Each with the owner of their device. */
const withDevices = (members: readonly Member[]): Expected =>
  Object.fromEntries(members.map(({ id, host }) => [id, host ?? id]));

/** All participants who have come in. */
const allExpected = (stage: Stage): Expected =>
  withDevices(admittedMembers(stage).filter(({ role }) => role === 'participant'));

type Guarded = Pick<OpenRun, 'id' | 'atLeast' | 'guard'>;

/**
 * The participants who were here when people began, and those who came in later where these count too. A run that an
 * earlier version began has no list: then all.
 */
function expectedIn(stage: Stage, vault: Vault, { id, guard }: Guarded): Expected {
  const listed = valueIn(vault.expected, id) ?? allExpected(stage);
  if (guard === undefined) return listed;
  const later = entriesThat(allExpected(stage), (member) => cameInAt(stage, member) > guard.since);
  return { ...later, ...listed };
}

/** When a member took their seat; long ago where nobody knows. */
export const cameInAt = (stage: Stage, id: MemberId): number => memberOf(stage, id)?.cameInAt ?? 0;

/**
 * The vault with those who are expected in what begins now. With names nobody needs to be remembered. Those who are gone
 * are left out when enough others are here: nobody waits for them, and when they come back they are as newcomers. Who goes
 * later stays in it, for a count that changes then would tell of them.
 */
export function expecting(
  vault: Vault,
  stage: Stage,
  going: Going,
  run: Omit<Guarded, 'id'> | null = null,
): Vault {
  if (stage.named && run?.guard === undefined) return vault;
  const here = withDevices(participantsHere(stage));
  const enough = devicesOf(here, () => true) >= minimumIn(stage, run);
  return { ...vault, expected: { ...vault.expected, [going]: enough ? here : allExpected(stage) } };
}

/** What was left on a desk, without what it held of something that is over; null when nothing else remains. */
function without({ answers, ready, ballots, given = {} }: Desk, over: Going): Desk | null {
  const others = entriesThat(given, (id) => id !== over);
  const left: Desk = {
    ...emptyDesk,
    answers: answers.filter(({ roundId }) => roundId !== over),
    ready: entriesThat(ready, (id) => id !== over),
    ballots: entriesThat(ballots, (id) => id !== over),
    ...(Object.keys(others).length > 0 && { given: others }),
  };
  return isBare(left) ? null : left;
}

/** The vault when something is over: nobody is expected in it any more, and what was left for it, and it alone, is gone. */
export function noLongerExpecting(vault: Vault, over: Going): Vault {
  const left = Object.entries(vault.left).flatMap(([id, desk]) => {
    const rest = without(desk, over);
    return rest === null ? [] : [[id, rest] as const];
  });
  return { ...vault, expected: withoutKey(vault.expected, over), left: Object.fromEntries(left) };
}

/** All desks, and what members who were taken off the table had handed in. */
export function withLeft(desks: Desks, vault: Vault): Desks {
  return new Map([...(Object.entries(vault.left) as [MemberId, Desk][]), ...desks]);
}

/** Whether a member was removed, or became an observer: what they gave they cannot take back, nor finish. */
const isOut = (stage: Stage, id: MemberId) => (memberOf(stage, id)?.role ?? 'observer') === 'observer';

/**
 * These desks without what one person gave twice. The present seat counts; where nothing was given there, the last of the
 * earlier seats where something was.
 */
function oncePerPerson(stage: Stage, desks: Desks, gave: (desk: Desk) => boolean): Desks {
  const later = (a: MemberId, b: MemberId) => {
    const cameIn = (id: MemberId) => (personOf(stage, id) === id ? Infinity : cameInAt(stage, id));
    return cameIn(b) > cameIn(a) ? b : a;
  };
  const counts = new Map<MemberId, MemberId>();
  for (const [id, desk] of desks)
    if (gave(desk)) {
      const person = personOf(stage, id);
      counts.set(person, later(counts.get(person) ?? id, id));
    }
  return new Map([...desks].filter(([id, desk]) => !gave(desk) || counts.get(personOf(stage, id)) === id));
}

/**
 * The desks from which what was given may be shown now; null when too few of those who were expected took part, and
 * nobody was told of that in time. People on one device count as one, and facilitators do not count, nor their guests: what
 * one wrote oneself hides nobody from oneself. What was given at the door is never shown.
 */
export function desksToShow(
  stage: Stage,
  run: Guarded & Pick<OpenRun, 'openly' | 'tookPart' | 'oncePerPerson'>,
  { desks, vault, now }: Pick<Context, 'desks' | 'vault' | 'now'>,
): Desks | null {
  const those = (of: Desks, shows: (id: MemberId) => boolean) => {
    const shown = new Map([...of].filter(([id]) => memberOf(stage, id)?.admitted !== false && shows(id)));
    return run.oncePerPerson && stage.named ? oncePerPerson(stage, shown, run.tookPart) : shown;
  };
  const minimum = minimumIn(stage, run);
  if (minimum === 0) return those(desks, (id) => memberOf(stage, id) !== undefined);
  const all = withLeft(desks, vault);
  const tookPart = (id: MemberId) => {
    const desk = all.get(id);
    return desk !== undefined && run.tookPart(desk);
  };
  const enough = devicesOf(expectedIn(stage, vault, run), tookPart) >= minimum;
  if (enough || ![...all.keys()].some(tookPart)) return those(all, () => true);
  return run.openly !== undefined && now >= run.openly ? those(desks, (id) => !isOut(stage, id)) : null;
}

/** The device on which each counts for the minimum. That of a facilitator is not that of anybody who is expected. */
const countedDevices = (expected: Expected): Expected =>
  entriesThat(expected, (_id, device) => Object.hasOwn(expected, device));

/** The device on which each member counts for the minimum in what goes on; members who do not count have none. */
export const devicesIn = (stage: Stage, vault: Vault, run: Guarded): Expected =>
  countedDevices(expectedIn(stage, vault, run));

function devicesOf(expected: Expected, tookPart: (member: MemberId) => boolean): number {
  const entries = Object.entries(countedDevices(expected)) as [MemberId, MemberId][];
  return new Set(entries.filter(([id]) => tookPart(id)).map(([, device]) => device)).size;
}

/** The numbers that may be told. Never two that are one apart: that would tell of one person. */
export function stepsTo(of: number, minimum: number): number[] {
  const steps = of >= minimum ? [0, minimum] : [0];
  const most = Math.ceil((of * 3) / 4);
  if (most - minimum >= 2 && of - most >= 2) steps.push(most);
  if (of - minimum >= 2) steps.push(of);
  return steps;
}

/**
 * How many are told to have done something, of how many, after it was told of `before`. It never goes down while something
 * is open, and never says "everybody" once somebody who was expected cannot do it any more: both would tell of one person.
 */
export function countInSteps(
  stage: Stage,
  vault: Vault,
  run: Guarded,
  before: number,
  isDone: (member: MemberId) => boolean,
): { readonly told: number; readonly of: number } {
  const expected = expectedIn(stage, vault, run);
  const minimum = minimumIn(stage, run);
  const people = Object.keys(expected) as MemberId[];
  const done = people.filter(isDone).length;
  const complete = !people.some((member) => isOut(stage, member));
  // With newcomers there are more steps, and two of them could be one apart.
  const grew = people.length > Object.keys(valueIn(vault.expected, run.id) ?? expected).length;
  const steps = stepsTo(people.length, minimum).filter(
    (step) => (complete || step < people.length) && (!grew || step <= minimum),
  );
  const enough = devicesOf(expected, isDone) >= minimum;
  const reached = enough ? Math.max(...steps.filter((step) => step <= done)) : 0;
  return { told: Math.max(before, reached), of: people.length };
}
