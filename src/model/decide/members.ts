import { reaches } from '../access/commands.ts';
import { actsFor, guestsOf } from '../access/ownership.ts';
import type { CommandOf, CommandType } from '../command.ts';
import { emptyDesk, isBare, type Desk } from '../session/desk.ts';
import { peopleInFlood } from '../session/flood.ts';
import type { MemberId } from '../ids.ts';
import { parseName } from '../session/names.ts';
import { countReady } from '../activities/readiness.ts';
import { openRuns } from '../activities/registry.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { freeName, isFull, nameIsTaken, takeSeat } from '../session/roster.ts';
import { memberOf, waitingMembers, type Member, type Stage } from '../session/stage.ts';
import type { Vault } from '../session/vault.ts';
import { accept, type Accepted, type Context, type Decision } from './context.ts';
import { withNewLink } from './links.ts';

const isLastFacilitator = (stage: Stage, member: Member) =>
  member.role === 'facilitator' &&
  Object.values(stage.members).filter(({ role }) => role === 'facilitator').length === 1;

const withMember = (stage: Stage, member: Member): Stage => ({
  ...stage,
  members: { ...stage.members, [member.id]: member },
});

type Found = { readonly ok: true; readonly member: Member } | Refusal;

/** The member whom a command is about, as far as the viewer may give it about them. */
function reached(stage: Stage, id: MemberId, type: CommandType, { viewer }: Context): Found {
  const member = memberOf(stage, id);
  if (member === undefined) return refuse('no-such-member');
  return reaches(stage, viewer, type, id) ? { ok: true, member } : refuse('not-allowed');
}

/**
 * Lets in one of those who wait at the door, or all of them as far as there are seats. A name that somebody at the table
 * has by now gets a number. Does nothing for a member who is in already.
 */
export function memberAdmit(
  stage: Stage,
  { memberId }: CommandOf<'member.admit'>,
  context: Context,
): Decision {
  if (memberId !== null && memberOf(stage, memberId) === undefined) return refuse('no-such-member');
  const entering = waitingMembers(stage).filter(({ id }) => memberId === null || id === memberId);
  let entered = stage;
  for (const member of entering)
    if (!isFull(entered, member.role)) {
      const name = member.role === 'observer' ? member.name : freeName(entered, member.name);
      entered = withMember(entered, { ...member, name, admitted: true });
    }
  if (entering.length > 0 && entered === stage) return refuse('session-full');
  return accept(countReady(entered, context.desks, context.vault));
}

/** Renames oneself, or as a facilitator anybody. Published answers keep the name they were given under. */
export function memberRename(stage: Stage, command: CommandOf<'member.rename'>, context: Context): Decision {
  const found = reached(stage, command.memberId, command.type, context);
  if (!found.ok) return found;
  const { member } = found;
  const parsed = parseName(command.name);
  if (!parsed.ok) return parsed;
  if (nameIsTaken(stage, parsed.name, member.id)) return refuse('name-taken');
  return accept(withMember(stage, { ...member, name: parsed.name }));
}

/**
 * Gives a member another role. A session never loses its last facilitator; who has no device stays a participant, and
 * who writes for others does not become an observer, for an observer has no desk.
 */
export function memberSetRole(
  stage: Stage,
  command: CommandOf<'member.setRole'>,
  context: Context,
): Decision {
  const member = memberOf(stage, command.memberId);
  if (member === undefined) return refuse('no-such-member');
  if (!member.admitted) return refuse('not-admitted');
  if (member.host !== null) return refuse('without-device');
  if (command.role === 'observer' && guestsOf(stage, member.id).length > 0) return refuse('hosts-others');
  if (command.role !== 'facilitator' && isLastFacilitator(stage, member)) return refuse('last-facilitator');
  if (command.role !== member.role && isFull(stage, command.role)) return refuse('session-full');
  const changed = withMember(stage, { ...member, role: command.role });
  const decision = accept(countReady(changed, context.desks, context.vault));
  // Whoever is no facilitator any more by another's decision has no way back either.
  const demoted = member.role === 'facilitator' && command.role !== 'facilitator';
  return demoted && member.id !== context.viewer ? withNewLink(decision, context) : decision;
}

/**
 * Without names a facilitator could find out who handed in by removing people one by one. So whom somebody else removes
 * leaves behind what they handed in, until it is shown with the rest; who goes by themselves takes it along.
 */
function leftBy(
  stage: Stage,
  removed: readonly MemberId[],
  leaving: readonly Member[],
  { viewer, desks, vault }: Context,
): Vault['left'] {
  const runs = openRuns(stage);
  if (stage.named || runs.length === 0 || leaving.every(({ id }) => actsFor(stage, viewer, id)))
    return vault.left;
  const left = removed.flatMap((id): [MemberId, Desk][] => {
    const desk = desks.get(id);
    if (desk === undefined) return [];
    const ready = Object.fromEntries(
      Object.entries(desk.ready).filter(([of]) => runs.some((run) => run.id === of)),
    );
    const given: Desk = Object.assign({}, emptyDesk, ...runs.map(({ leaves }) => leaves(desk)), { ready });
    // A desk with nothing on it is left out: the server may know of it or not, depending on when it started.
    return isBare(given) ? [] : [[id, given]];
  });
  return { ...vault.left, ...Object.fromEntries(left) };
}

/** Takes a member's seat away, at once, and of those they wrote for. What they published stays. */
export function memberRemove(stage: Stage, command: CommandOf<'member.remove'>, context: Context): Decision {
  const found = reached(stage, command.memberId, command.type, context);
  if (!found.ok) return found;
  const { member } = found;
  if (isLastFacilitator(stage, member)) return refuse('last-facilitator');
  const decision = without(stage, [member], context);
  const expelled = member.role === 'facilitator' && member.id !== context.viewer;
  return expelled ? withNewLink(decision, context) : decision;
}

/** The stage without these members and those they wrote for, and what must happen with it. */
function without(stage: Stage, leaving: readonly Member[], context: Context): Accepted {
  const removed = leaving.flatMap((member) => [member, ...guestsOf(stage, member.id)]).map(({ id }) => id);
  const stays = (id: string) => !removed.some((gone) => gone === id);
  const members = Object.fromEntries(Object.entries(stage.members).filter(([id]) => stays(id)));
  const desks = new Map([...context.desks].filter(([id]) => stays(id)));
  const hands = Object.fromEntries(Object.entries(context.vault.hands).filter(([id]) => stays(id)));
  const remaining: Stage = { ...stage, members, raised: stage.raised.filter(stays) };
  const vault = { ...context.vault, hands, left: leftBy(stage, removed, leaving, context) };
  return { ok: true, stage: countReady(remaining, desks, vault), removed, vault };
}

/**
 * Ends a flood in one press: locks the door and sends everybody away who waits there, and who came in since a moment. It
 * asks nothing of their desks, so it tells nothing of them either.
 */
export function lobbyClear(stage: Stage, { since }: CommandOf<'lobby.clear'>, context: Context): Decision {
  const leaving = peopleInFlood(stage, since);
  const cleared = without(stage, leaving, context);
  return { ...cleared, stage: { ...cleared.stage, doorLocked: true } };
}

/** Asks for the floor, for oneself or for a guest. */
export function memberRaise(stage: Stage, command: CommandOf<'member.raise'>, { viewer }: Context): Decision {
  const id = command.memberId ?? viewer;
  if (!reaches(stage, viewer, command.type, id)) return refuse('not-allowed');
  return accept(stage.raised.includes(id) ? stage : { ...stage, raised: [...stage.raised, id] });
}

/** Takes a raised hand down: one's own, or as a facilitator anybody's. */
export function memberLower(stage: Stage, command: CommandOf<'member.lower'>, context: Context): Decision {
  const found = reached(stage, command.memberId ?? context.viewer, command.type, context);
  if (!found.ok) return found;
  return accept({ ...stage, raised: stage.raised.filter((id) => id !== found.member.id) });
}

/** Gives a seat to somebody without a device, who answers and votes on the device of the one who asks. */
export function memberSeatBeside(
  stage: Stage,
  command: CommandOf<'member.seatBeside'>,
  context: Context,
): Decision {
  const taken = takeSeat(stage, { name: command.name, role: 'participant', host: context.viewer }, context);
  return taken.ok ? accept(taken.stage) : taken;
}
