import type { CommandOf } from '../command.ts';
import { parseName } from '../names.ts';
import { countReady } from '../readiness.ts';
import { refuse } from '../refusal.ts';
import { nameIsTaken } from '../roster.ts';
import { memberOf, type Member, type Stage } from '../stage.ts';
import { accept, type Context, type Decision } from './context.ts';

const isLastFacilitator = (stage: Stage, member: Member) =>
  member.role === 'facilitator' &&
  Object.values(stage.members).filter(({ role }) => role === 'facilitator').length === 1;

const withMember = (stage: Stage, member: Member): Stage => ({
  ...stage,
  members: { ...stage.members, [member.id]: member },
});

/** Renames oneself, or as a facilitator anybody. Published answers keep the name they were given under. */
export function memberRename(stage: Stage, command: CommandOf<'member.rename'>, context: Context): Decision {
  const member = memberOf(stage, command.memberId);
  if (member === undefined) return refuse('no-such-member');
  const byFacilitator = memberOf(stage, context.viewer)?.role === 'facilitator';
  if (command.memberId !== context.viewer && !byFacilitator) return refuse('not-allowed');
  const parsed = parseName(command.name);
  if (!parsed.ok) return parsed;
  if (nameIsTaken(stage, parsed.name, member.id)) return refuse('name-taken');
  return accept(withMember(stage, { ...member, name: parsed.name }));
}

/** Gives a member another role. A session never loses its last facilitator. */
export function memberSetRole(
  stage: Stage,
  command: CommandOf<'member.setRole'>,
  context: Context,
): Decision {
  const member = memberOf(stage, command.memberId);
  if (member === undefined) return refuse('no-such-member');
  if (command.role !== 'facilitator' && isLastFacilitator(stage, member)) return refuse('last-facilitator');
  return accept(countReady(withMember(stage, { ...member, role: command.role }), context.desks));
}

/** Takes a member's seat away, at once. What that member published stays. */
export function memberRemove(stage: Stage, command: CommandOf<'member.remove'>, context: Context): Decision {
  const member = memberOf(stage, command.memberId);
  if (member === undefined) return refuse('no-such-member');
  if (isLastFacilitator(stage, member)) return refuse('last-facilitator');
  const left = Object.fromEntries(Object.entries(stage.members).filter(([id]) => id !== member.id));
  const remaining = new Map([...context.desks].filter(([id]) => id !== member.id));
  return { ok: true, stage: countReady({ ...stage, members: left }, remaining), removed: member.id };
}
