/** Counts the members who are done with what goes on. */
import type { MemberId } from '../ids.ts';
import type { Desk, Desks } from '../session/desk.ts';
import { seatsByPerson } from '../session/persons.ts';
import { goneSince, type Stage } from '../session/stage.ts';
import type { Going, Vault } from '../session/vault.ts';
import type { OpenRun } from './activity.ts';
import type { Count, Counted } from './count.ts';
import { countInSteps, expecting, noLongerExpecting, withLeft } from './expected.ts';
import { isGuarded, openlyAfterMs } from './minimumGroup.ts';
import { openRuns } from './registry.ts';
import { accept, type Accepted, type Context } from '../decide/context.ts';

/**
 * How many are done, of all who are expected. With names participants are expected as long as they are here, and others
 * count once they are done. Without names the count goes in steps, and it does not change when somebody goes.
 */
function countOf(stage: Stage, vault: Vault, desks: Desks, run: OpenRun): Count {
  const all = withLeft(desks, vault);
  const on = (asks: (desk: Desk) => boolean) => (member: MemberId) => {
    const desk = all.get(member);
    return desk !== undefined && asks(desk);
  };
  const done = on(run.isDone);
  if (isGuarded(stage)) return { ...countInSteps(stage, vault, run, done), readyMembers: [] };
  const hasLaid = on(run.hasLaid ?? (() => false));
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
  const of = persons.filter(({ isExpected, isDone }) => isExpected || isDone).length;
  const tellsWho = stage.named && run.tellsWho;
  return {
    ready: ready.length,
    of,
    readyMembers: tellsWho ? ready : [],
    ...(tellsWho && run.hasLaid && { laidMembers: idsOf(({ hasLaid: laid }) => laid) }),
  };
}

const sameCount = (a: Count, b: Count) =>
  a.ready === b.ready &&
  a.of === b.of &&
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
  const atLeast = openRuns(opened).find((run) => run.id === id)?.atLeast;
  const vault = expecting(before, opened, id, atLeast);
  return { ...accept(countReady(opened, desks, vault)), ...(vault !== before && { vault }) };
}

/** The decision that something is over. */
export function finishing(stage: Stage, id: Going, { vault }: Context): Accepted {
  return { ...accept(stage), ...(!stage.named && { vault: noLongerExpecting(vault, id) }) };
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
