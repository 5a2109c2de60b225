/** The members at the table: taking a seat, and names that cannot be confused. */
import { newMemberId, type MemberId } from '../ids.ts';
import { limits } from '../limits.ts';
import { parseName } from './names.ts';
import { lookOf, looksLike, type Look } from './likeness.ts';
import { guestsOf } from '../access/ownership.ts';
import { countReady } from '../activities/readiness.ts';
import { refuse, type Refusal } from '../refusal.ts';
import {
  admittedMembers,
  admittedPersons,
  memberOf,
  waitingMembers,
  type Member,
  type Role,
  type Stage,
} from './stage.ts';
import type { Context } from '../decide/context.ts';

/** How many colours there are for members; beyond that they repeat. */
export const memberColours = 12;

// A town hall can come in under one name, and each newcomer is held against everybody.
const looks = new WeakMap<Member, Look>();

function lookOfMember(member: Member): Look {
  const known = looks.get(member) ?? lookOf(member.name);
  looks.set(member, known);
  return known;
}

/**
 * Whether somebody else already goes by this name, or by one that looks the same. Those who still wait at the door hold no name:
 * otherwise anybody could keep others out under theirs.
 */
export function nameIsTaken(stage: Stage, name: string, except: MemberId | null): boolean {
  const look = lookOf(name);
  // An earlier seat of somebody is shown no more, nor is its name.
  return admittedPersons(stage).some(
    (member) => member.id !== except && looksLike(lookOfMember(member), look),
  );
}

/**
 * The stage with a new member. Refuses when the session is closed or full, when the door is locked, and a name that is
 * no name or is taken. Each role has its own number of seats, and those who wait at the door take none of them. Where one
 * has to be let in, a new member waits at the door, also a participant's guest; facilitators, and the guests they bring in
 * themselves, come in at once.
 */
export function takeSeat(
  stage: Stage,
  wanted: { readonly name: string; readonly role: Role; readonly host?: MemberId },
  context: Pick<Context, 'random' | 'desks' | 'vault' | 'now'>,
): { ok: true; stage: Stage; member: Member } | Refusal {
  const { role } = wanted;
  if (stage.phase === 'closed' && role === 'participant') return refuse('session-closed');
  const parsed = parseName(wanted.name);
  if (!parsed.ok) return parsed;
  const host = wanted.host === undefined ? undefined : memberOf(stage, wanted.host);
  const invited = role === 'facilitator' || host?.role === 'facilitator';
  if (stage.doorLocked && !invited) return refuse('door-locked');
  const admitted = invited || stage.rules.admission === 'open' || stage.phase === 'closed';
  const full = admitted ? isFull(stage, role) : waitingMembers(stage).length >= limits.waiting;
  if (full) return refuse(admitted ? 'session-full' : 'door-full');
  if (host !== undefined && guestsOf(stage, host.id).length >= limits.guests[host.role])
    return refuse('too-many-guests');
  // At the door nobody hears who is inside: whoever is let in under a name that is taken gets a number behind it.
  const taken = admitted && nameIsTaken(stage, parsed.name, null);
  if (taken && role !== 'observer') return refuse('name-taken');
  const member: Member = {
    id: newMemberId(context.random),
    // Big screens all come in under one name, and an observer may take part later.
    name: taken ? freeName(stage, parsed.name) : parsed.name,
    role,
    colour: firstFreeColour(Object.values(stage.members)),
    admitted,
    host: wanted.host ?? null,
    cameInAt: context.now,
    ...(stage.phase === 'closed' && { afterClose: true as const }),
  };
  const seated = { ...stage, members: { ...stage.members, [member.id]: member } };
  return { ok: true, stage: countReady(seated, context.desks, context.vault), member };
}

/** Whether a role has no seat left. */
export function isFull(stage: Stage, role: Role): boolean {
  return admittedMembers(stage).filter((member) => member.role === role).length >= limits.members[role];
}

function firstFreeColour(members: readonly Member[]): number {
  const used = new Set(members.map(({ colour }) => colour));
  const free = Array.from({ length: memberColours }, (_, index) => index).find((index) => !used.has(index));
  return free ?? members.length % memberColours;
}

/** A name that nobody at the table has: this one, or else with a number behind it. */
export function freeName(stage: Stage, name: string): string {
  for (let number = 2, free = name; ; number += 1) {
    if (!nameIsTaken(stage, free, null)) return free;
    // What was cut may end in half a sign.
    free = `${name.slice(0, limits.nameLength - 4).replace(/[\p{Cs}\p{Cf}\s]+$/u, '')} ${number}`;
  }
}
