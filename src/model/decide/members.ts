import { reaches } from '../access/commands.ts';
import { actsFor, guestsOf } from '../access/ownership.ts';
import type { Command } from '../command.ts';
import { emptyDesk, isBare, type Desk } from '../session/desk.ts';
import { peopleInFlood } from '../session/flood.ts';
import type { MemberId } from '../ids.ts';
import { parseName } from '../session/names.ts';
import { countReady } from '../activities/readiness.ts';
import { openRuns } from '../activities/registry.ts';
import { entriesThat } from '../records.ts';
import { refuse } from '../refusal.ts';
import { freeName, isFull, nameIsTaken, takeSeat } from '../session/roster.ts';
import {
  admittedPersons,
  memberOf,
  personOf,
  waitingMembers,
  type Member,
  type Stage,
} from '../session/stage.ts';
import type { Vault } from '../session/vault.ts';
import { accept, type Accepted, type Context, type Decide, type Decides, type Decision } from './context.ts';
import { mergeDecisions, withoutLostPersons } from './merging.ts';
import { withNewLink } from './session.ts';

const isLastFacilitator = (stage: Stage, member: Member) =>
  member.role === 'facilitator' &&
  // An earlier seat of somebody who runs it no more does not run it either.
  admittedPersons(stage).every(({ id, role }) => role !== 'facilitator' || id === personOf(stage, member.id));

const withMember = (stage: Stage, member: Member): Stage => ({
  ...stage,
  members: { ...stage.members, [member.id]: member },
});

/** Decides about a member whom the viewer may give this command about: oneself by default. Refuses any other. */
const aboutMember =
  <C extends Command & { readonly memberId?: MemberId | undefined }>(
    decide: (stage: Stage, member: Member, context: Context, command: C) => Decision,
  ): Decide<C> =>
  (stage, command, context) => {
    const member = memberOf(stage, command.memberId ?? context.viewer);
    if (member === undefined) return refuse('no-such-member');
    return reaches(stage, context.viewer, command.type, member.id)
      ? decide(stage, member, context, command)
      : refuse('not-allowed');
  };

/** The decision; a facilitator who is none any more by another's decision loses the link too. */
const withoutWayBack = (decision: Accepted, { role, id }: Member, context: Context): Accepted =>
  role === 'facilitator' && id !== context.viewer ? withNewLink(decision, context) : decision;

/**
 * Without names a facilitator could find out who handed in by removing people one by one. So when somebody else removes a
 * member, what the member handed in stays behind until it is shown with the rest; one who leaves takes it along.
 */
function leftBy(
  stage: Stage,
  removed: readonly MemberId[],
  leaving: readonly Member[],
  { viewer, desks, vault }: Context,
): Vault['left'] {
  const runs = openRuns(stage).filter(({ guard }) => !stage.named || guard !== undefined);
  if (runs.length === 0 || leaving.every(({ id }) => actsFor(stage, viewer, id))) return vault.left;
  const left = removed.flatMap((id): [MemberId, Desk][] => {
    const desk = desks.get(id);
    if (desk === undefined) return [];
    const ready = entriesThat(desk.ready, (of) => runs.some((run) => run.id === of));
    const parts = runs.map(({ leaves }) => leaves(desk));
    // Two of them may go on at once, and each has a part of what was given.
    const all = parts.flatMap((part) => Object.entries(part.given ?? {}));
    const given: Desk = Object.assign({}, emptyDesk, ...parts, {
      ready,
      ...(all.length > 0 && { given: Object.fromEntries(all) }),
    });
    // A desk with nothing on it is left out: the server may know of it or not, depending on when it started.
    return isBare(given) ? [] : [[id, given]];
  });
  return { ...vault.left, ...Object.fromEntries(left) };
}

/** The stage without these members and their guests, and what must happen with it. */
function without(stage: Stage, leaving: readonly Member[], context: Context): Accepted {
  const removed = leaving.flatMap((member) => [member, ...guestsOf(stage, member.id)]).map(({ id }) => id);
  const stays = (id: string) => !removed.some((gone) => gone === id);
  const desks = new Map([...context.desks].filter(([id]) => stays(id)));
  const hands = entriesThat(context.vault.hands, stays);
  const members = entriesThat(stage.members, stays);
  const remaining = withoutLostPersons({ ...stage, members, raised: stage.raised.filter(stays) });
  const vault = { ...context.vault, hands, left: leftBy(stage, removed, leaving, context) };
  return { ok: true, stage: countReady(remaining, desks, vault), removed, vault };
}

export const memberDecisions: Decides<`member.${string}` | 'lobby.clear'> = {
  ...mergeDecisions,

  /** Lets in one of those who wait, or all as far as there are seats. A name that is taken by now gets a number. */
  'member.admit': (stage, { memberId }, { desks, vault }) => {
    if (memberId !== null && memberOf(stage, memberId) === undefined) return refuse('no-such-member');
    const entering = waitingMembers(stage).filter(({ id }) => memberId === null || id === memberId);
    let entered = stage;
    for (const member of entering)
      if (!isFull(entered, member.role)) {
        const name = member.role === 'observer' ? member.name : freeName(entered, member.name);
        entered = withMember(entered, { ...member, name, admitted: true });
      }
    if (entering.length > 0 && entered === stage) return refuse('session-full');
    return accept(countReady(entered, desks, vault));
  },

  /** Renames oneself, or as a facilitator anybody. Published answers keep the name they were given under. */
  'member.rename': aboutMember((stage, member, _, command) => {
    const parsed = parseName(command.name);
    if (!parsed.ok) return parsed;
    if (nameIsTaken(stage, parsed.name, member.id)) return refuse('name-taken');
    return accept(withMember(stage, { ...member, name: parsed.name }));
  }),

  /** Gives a member another role. Guests stay participants; a host cannot be an observer, who has no desk. */
  'member.setRole': aboutMember((stage, member, context, { role }) => {
    if (!member.admitted) return refuse('not-admitted');
    if (member.host !== null) return refuse('without-device');
    if (role === 'observer' && guestsOf(stage, member.id).length > 0) return refuse('hosts-others');
    if (role !== 'facilitator' && isLastFacilitator(stage, member)) return refuse('last-facilitator');
    if (role !== member.role && isFull(stage, role)) return refuse('session-full');
    const changed = withMember(stage, { ...member, role });
    const decision = accept(countReady(changed, context.desks, context.vault));
    return role === 'facilitator' ? decision : withoutWayBack(decision, member, context);
  }),

  /** Takes a member's seat away, at once, and those of their guests. What they published stays. */
  'member.remove': aboutMember((stage, member, context) =>
    isLastFacilitator(stage, member)
      ? refuse('last-facilitator')
      : withoutWayBack(without(stage, [member], context), member, context),
  ),

  /** Ends a flood: locks the door and removes everybody who waits or came in since a moment. It looks at no desk. */
  'lobby.clear': (stage, { since }, context) => {
    const cleared = without(stage, peopleInFlood(stage, since), context);
    return { ...cleared, stage: { ...cleared.stage, doorLocked: true } };
  },

  'member.raise': aboutMember((stage, { id }) =>
    accept(stage.raised.includes(id) ? stage : { ...stage, raised: [...stage.raised, id] }),
  ),

  /** Takes a raised hand down: one's own, or as a facilitator anybody's. */
  'member.lower': aboutMember((stage, { id }) =>
    accept({ ...stage, raised: stage.raised.filter((other) => other !== id) }),
  ),

  /** Gives a seat to somebody without a device, who answers and votes on the device of the one who asks. */
  'member.seatBeside': (stage, { name }, context) => {
    const taken = takeSeat(stage, { name, role: 'participant', host: context.viewer }, context);
    return taken.ok ? accept(taken.stage) : taken;
  },
};
