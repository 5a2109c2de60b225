/**
 * Who has no connection: the server alone knows it, and writes it on the stage after a while, for a phone that only slept
 * is back by then. Somebody who is gone keeps their seat and all that they gave.
 */
import { countReady } from '../activities/readiness.ts';
import type { Desk } from './desk.ts';
import type { MemberId } from '../ids.ts';
import { admittedMembers, type Member, type Stage } from './stage.ts';
import type { Vault } from './vault.ts';

/** How long the device of a member may be without a connection before the member counts as gone. */
export const goneAfterMs = 20_000;

/**
 * The stage in which these members, and no others, are gone since these moments (epoch ms). What counts who is done is
 * counted anew. Gives the same stage when nothing changed; a closed session stays as it was when it closed.
 */
export function markGone(
  stage: Stage,
  gone: ReadonlyMap<MemberId, number>,
  { desks, vault }: { readonly desks: ReadonlyMap<MemberId, Desk>; readonly vault: Vault },
): Stage {
  if (stage.phase === 'closed') return stage;
  const changed = admittedMembers(stage).filter(({ id, goneSince }) => gone.get(id) !== goneSince);
  if (changed.length === 0) return stage;
  const marked = changed.map((member): [MemberId, Member] => {
    // Nobody asks any more who somebody is who is here again.
    const { goneSince: _, askedSameAs: __, ...here } = member;
    const since = gone.get(member.id);
    return [member.id, since === undefined ? here : { ...member, goneSince: since }];
  });
  const members = { ...stage.members, ...(Object.fromEntries(marked) as Stage['members']) };
  return countReady({ ...stage, members }, desks, vault);
}
