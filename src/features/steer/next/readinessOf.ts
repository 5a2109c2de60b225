import type { Member, Stage } from '../../../model/session/stage.ts';
import type { Label } from '../../activities/activity.ts';
import { busyWith, runAt } from '../../activities/registry.ts';

const ready: Label<'facilitator'> = ($) => $.steer.people.ready;

/** How far a person is with what goes on, in words. Null where that may not be known: without names, only counts are. */
export function readinessOf(stage: Stage, member: Member): Label<'facilitator'> | null {
  const busy = busyWith(stage)?.busy;
  const run = runAt(stage);
  if (busy === undefined || run?.tellsWho !== true || !stage.named || member.role === 'observer') return null;
  if (run.count.readyMembers.includes(member.id)) return ready;
  // A facilitator need not take part.
  return member.role === 'participant' ? busy : null;
}

/** Whether these are the words for somebody who is done. */
export const isReady = (words: Label<'facilitator'>): boolean => words === ready;
