/** Who sits at the table: taking a seat, and names that cannot be confused. */
import type { Desk } from './desk.ts';
import { newMemberId, type MemberId, type Random } from './ids.ts';
import { limits } from './limits.ts';
import { parseName } from './names.ts';
import { countReady } from './readiness.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { Member, Role, Stage } from './stage.ts';
import type { Vault } from './vault.ts';

/** How many colours there are for members; beyond that they repeat. */
export const memberColours = 12;

/** Whether somebody else already goes by this name, whatever its capitals. */
export function nameIsTaken(stage: Stage, name: string, except: MemberId | null): boolean {
  const folded = name.toLocaleLowerCase('nl');
  return Object.values(stage.members).some(
    (member) => member.id !== except && member.name.toLocaleLowerCase('nl') === folded,
  );
}

/**
 * The stage with a new member. Refuses when the session is closed or full, when the door is locked, and a name that is
 * no name or is taken. Each role has its own number of seats: who runs the session or watches it takes none from who takes
 * part. Where one has to be let in, a new member waits at the door; facilitators, and who sits beside a member, come in at once.
 */
export function takeSeat(
  stage: Stage,
  wanted: { readonly name: string; readonly role: Role; readonly host?: MemberId },
  context: { readonly random: Random; readonly desks: ReadonlyMap<MemberId, Desk>; readonly vault: Vault },
): { ok: true; stage: Stage; member: Member } | Refusal {
  if (stage.phase === 'closed' && wanted.role !== 'observer') return refuse('session-closed');
  const parsed = parseName(wanted.name);
  if (!parsed.ok) return parsed;
  const invited = wanted.role === 'facilitator' || wanted.host !== undefined;
  if (stage.doorLocked && !invited) return refuse('door-locked');
  const members = Object.values(stage.members);
  if (members.filter(({ role }) => role === wanted.role).length >= limits.members[wanted.role])
    return refuse('session-full');
  if (wanted.role !== 'observer' && nameIsTaken(stage, parsed.name, null)) return refuse('name-taken');
  const colour = firstFreeColour(members);
  const member: Member = {
    id: newMemberId(context.random),
    name: parsed.name,
    role: wanted.role,
    colour,
    admitted: invited || stage.rules.admission === 'open' || stage.phase === 'closed',
    host: wanted.host ?? null,
  };
  const seated = { ...stage, members: { ...stage.members, [member.id]: member } };
  return { ok: true, stage: countReady(seated, context.desks, context.vault), member };
}

function firstFreeColour(members: readonly Member[]): number {
  const used = new Set(members.map(({ colour }) => colour));
  const free = Array.from({ length: memberColours }, (_, index) => index).find((index) => !used.has(index));
  return free ?? members.length % memberColours;
}
