/** Counts the members who are done with what goes on. */
import type { MemberId } from '../ids.ts';
import type { Desk } from '../session/desk.ts';
import { admittedMembers, goneSince, type Member, type Stage } from '../session/stage.ts';
import type { Vault } from '../session/vault.ts';
import type { OpenRun } from './activity.ts';
import type { Count } from './count.ts';
import { countInSteps, withLeft } from './expected.ts';
import { isGuarded } from './minimumGroup.ts';
import { openRuns } from './registry.ts';

type Desks = ReadonlyMap<MemberId, Desk>;

/**
 * How many are done, of all who are expected. With names participants are expected as long as they are here, and somebody
 * else counts once done: facilitators may take part too, and whoever went had given it before. Their names are told. Without
 * names the count goes in steps, and who goes changes nothing.
 */
function countOf(
  stage: Stage,
  vault: Vault,
  desks: Desks,
  { id, count, atLeast, tellsWho, isDone }: OpenRun,
): Count {
  const all = withLeft(desks, vault);
  const done = (member: MemberId) => {
    const desk = all.get(member);
    return desk !== undefined && isDone(desk);
  };
  if (isGuarded(stage))
    return { ...countInSteps(stage, vault, { id, ready: count.ready, atLeast }, done), readyMembers: [] };
  const writers = admittedMembers(stage).filter(({ role }) => role !== 'observer');
  const ready = writers.map((member) => member.id).filter(done);
  const isExpected = (member: Member) => member.role === 'participant' && goneSince(stage, member) === null;
  const of = writers.filter((member) => isExpected(member) || ready.includes(member.id)).length;
  return { ready: ready.length, of, readyMembers: stage.named && tellsWho ? ready : [] };
}

const sameCount = (a: Count, b: Count) =>
  a.ready === b.ready && a.of === b.of && a.readyMembers.join() === b.readyMembers.join();

/** The stage with the count of members who are done. Gives the same stage when nothing changed. */
export function countReady(stage: Stage, desks: Desks, vault: Vault): Stage {
  return openRuns(stage).reduce((counted, run) => {
    const count = countOf(counted, vault, desks, run);
    return sameCount(count, run.count) ? counted : run.counted(counted, count);
  }, stage);
}
