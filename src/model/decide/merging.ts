import { reaches } from '../access/commands.ts';
import { countReady } from '../activities/readiness.ts';
import type { MemberId } from '../ids.ts';
import { withoutKey } from '../records.ts';
import { refuse } from '../refusal.ts';
import { freeName } from '../session/roster.ts';
import { goneSince, isFacilitator, memberOf, personOf, type Member, type Stage } from '../session/stage.ts';
import { accept, type Decides } from './context.ts';

/** A member who can be at two seats: not a guest, who has no device, and not a big screen. */
function seatedAt(stage: Stage, id: MemberId): Member | undefined {
  const member = memberOf(stage, id);
  return member?.admitted === true && member.host === null && member.role !== 'observer' ? member : undefined;
}

/** A seat that is of nobody else. Its name may be in use by now. */
function apart(stage: Stage, seat: Member): Member {
  const { sameAs, askedSameAs: _, ...member } = seat;
  return sameAs === undefined ? member : { ...member, name: freeName(stage, member.name) };
}

/** The stage in which every seat of a person whose present seat was removed stands by itself again. */
export function withoutLostPersons(stage: Stage): Stage {
  const isLost = (id: MemberId | undefined) => id !== undefined && memberOf(stage, id) === undefined;
  return Object.values(stage.members)
    .filter(({ sameAs, askedSameAs }) => isLost(sameAs) || isLost(askedSameAs))
    .reduce(
      (rest, member) => ({ ...rest, members: { ...rest.members, [member.id]: apart(rest, member) } }),
      stage,
    );
}

/** The name without the number that it got because the earlier seat had the name. */
function nameOfBoth({ name }: Member, earlier: Member): string {
  const number = name.startsWith(`${earlier.name} `) ? name.slice(earlier.name.length + 1) : '';
  return /^\d+$/.test(number) ? earlier.name : name;
}

export const mergeDecisions: Decides<'member.merge' | 'member.separate'> = {
  /**
   * Two seats of one person: that of somebody who is gone, and the one where they are now. A facilitator asks; it is so
   * once the person at the present seat says so, on that seat. It opens nothing of the earlier seat to the present one.
   */
  'member.merge': (stage, { memberId, withId }, { viewer, desks, vault }) => {
    const [earlier, present] = [seatedAt(stage, memberId), seatedAt(stage, withId)];
    if (earlier === undefined || present === undefined) return refuse('no-such-member');
    const isAsked = earlier.askedSameAs === withId;
    if (!reaches(stage, viewer, 'member.merge', withId) || !(isFacilitator(stage, viewer) || isAsked))
      return refuse('not-allowed');
    if ([earlier, present].some(({ id }) => personOf(stage, id) !== id) || memberId === withId)
      return refuse('same-person');
    if (goneSince(stage, earlier) === null) return refuse('still-here');
    if (viewer !== withId)
      return accept({
        ...stage,
        members: { ...stage.members, [memberId]: { ...earlier, askedSameAs: withId } },
      });
    const { askedSameAs: _, ...rest } = earlier;
    const members: Stage['members'] = {
      ...stage.members,
      [memberId]: { ...rest, sameAs: withId },
      [withId]: { ...present, name: nameOfBoth(present, earlier) },
    };
    const merged: Stage = { ...stage, members, raised: stage.raised.filter((id) => id !== memberId) };
    // One hand for one person: that of the earlier seat goes back in the deck.
    const kept = { ...vault, hands: withoutKey(vault.hands, memberId) };
    return { ...accept(countReady(merged, desks, kept)), vault: kept };
  },

  /** Takes the question back, answers it with no, or makes two seats those of two people again. */
  'member.separate': (stage, { memberId }, { viewer, desks, vault }) => {
    const earlier = memberOf(stage, memberId);
    if (earlier === undefined) return refuse('no-such-member');
    const { sameAs, askedSameAs } = earlier;
    const about = [memberId, sameAs, askedSameAs].filter((id) => id !== undefined);
    if (!about.some((id) => reaches(stage, viewer, 'member.separate', id))) return refuse('not-allowed');
    if (sameAs === undefined && askedSameAs === undefined) return accept(stage);
    const members = { ...stage.members, [memberId]: apart(stage, earlier) };
    return accept(countReady({ ...stage, members }, desks, vault));
  },
};
