/** Counts the members who laid something down in what goes on, and those who are done with it. */
import type { MemberId } from '../ids.ts';
import type { Desk, Desks } from '../session/desk.ts';
import { seatsByPerson } from '../session/persons.ts';
import { goneSince, type Stage } from '../session/stage.ts';
import type { Going, Vault } from '../session/vault.ts';
import type { OpenRun } from './activity.ts';
import type { Count, Counted } from './count.ts';
import { countInSteps, expecting, noLongerExpecting, withLeft } from './expected.ts';
import { minimumIn, openlyAfterMs } from './minimumGroup.ts';
import { openRuns } from './registry.ts';
import { accept, type Accepted, type Context } from '../decide/context.ts';

/**
 * How many laid something down and how many are done, of all who are expected. With names participants are expected as
 * long as they are here, and others count once they take part. Without names both counts go in steps, and they do not change
 * when somebody goes.
 */
function countOf(stage: Stage, vault: Vault, desks: Desks, run: OpenRun): Count {
  const all = withLeft(desks, vault);
  const on = (asks: (desk: Desk) => boolean) => (member: MemberId) => {
    const desk = all.get(member);
    return desk !== undefined && asks(desk);
  };
  const done = on(run.isDone);
  const hasLaid = on(run.hasLaid ?? (() => false));
  if (minimumIn(stage, run) > 0) return guardedCount(stage, vault, run, done, hasLaid);
  const persons = seatsByPerson(stage)
    .filter(({ person }) => person.role !== 'observer')
    .map(({ person, seats }) => ({
      id: person.id,
      isExpected: person.role === 'participant' && seats.some((seat) => goneSince(stage, seat) === null),
      isDone: seats.some(({ id }) => done(id)),
      hasLaid: seats.some(({ id }) => hasLaid(id)),
    }));
  const idsOf = (those: (person: (typeof persons)[number]) => boolean) =>
    persons.filter(those).map(({ id }) => id);
  const ready = idsOf(({ isDone }) => isDone);
  const laid = idsOf((person) => person.hasLaid);
  const of = idsOf((person) => person.isExpected || person.isDone || person.hasLaid).length;
  const allIn = of > 0 && of === idsOf((person) => person.isDone || person.hasLaid).length;
  const tellsWho = stage.named && run.tellsWho;
  return {
    ready: ready.length,
    of,
    readyMembers: tellsWho ? ready : [],
    ...(run.hasLaid && {
      laid: laid.length,
      ...(tellsWho && { laidMembers: laid }),
      ...(allIn && { allIn }),
    }),
  };
}

/** The same in steps, without a name. */
function guardedCount(
  stage: Stage,
  vault: Vault,
  run: OpenRun,
  done: (member: MemberId) => boolean,
  hasLaid: (member: MemberId) => boolean,
): Count {
  const inSteps = (before: number, those: (member: MemberId) => boolean) =>
    countInSteps(stage, vault, run, before, those);
  if (run.hasLaid === undefined) {
    const { told, of } = inSteps(run.count.ready, done);
    return { ready: told, of, readyMembers: [] };
  }
  // An earlier version counted those who laid something down as done: that count says nothing about this one.
  const { laid = null, ready, allIn } = run.count;
  const { told, of } = inSteps(laid ?? 0, hasLaid);
  const everybody = inSteps(allIn === true ? of : 0, (member) => done(member) || hasLaid(member)).told === of;
  return {
    ready: inSteps(laid === null ? 0 : ready, done).told,
    of,
    readyMembers: [],
    laid: told,
    ...(of > 0 && everybody && { allIn: true }),
  };
}

const sameCount = (a: Count, b: Count) =>
  a.ready === b.ready &&
  a.of === b.of &&
  a.laid === b.laid &&
  a.allIn === b.allIn &&
  a.readyMembers.join() === b.readyMembers.join() &&
  a.laidMembers?.join() === b.laidMembers?.join();

/** The stage with the count of members who are done. Gives the same stage when nothing changed. */
export function countReady(stage: Stage, desks: Desks, vault: Vault): Stage {
  return openRuns(stage).reduce((counted, run) => {
    const count = countOf(counted, vault, desks, run);
    return sameCount(count, run.count) ? counted : run.counted(counted, count);
  }, stage);
}

/** The decision that something begins, with the people who are here now expected in it. */
export function beginning(opened: Stage, id: Going, { desks, vault: before }: Context): Accepted {
  const run = openRuns(opened).find((one) => one.id === id);
  const vault = expecting(before, opened, id, run);
  return { ...accept(countReady(opened, desks, vault)), ...(vault !== before && { vault }) };
}

/** The decision that something is over. */
export function finishing(stage: Stage, id: Going, { vault }: Context): Accepted {
  const ends = !stage.named || Object.hasOwn(vault.expected, id);
  return { ...accept(stage), ...(ends && { vault: noLongerExpecting(vault, id) }) };
}

/** Says from when on (epoch ms) this can be shown with too few people. Until then they can take back what they gave. */
export function goingOpenly(
  stage: Stage,
  run: Counted,
  { now }: Context,
  withTime: (openly: number) => Stage,
): Accepted {
  return accept(stage.named || run.openly !== undefined ? stage : withTime(now + openlyAfterMs));
}
