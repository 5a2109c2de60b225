import { describe, expect, it } from 'vitest';

import type { MemberId } from '../ids.ts';
import { seededRandom } from '../../../tests/server/seededRandom.ts';
import { limits } from '../limits.ts';
import { takeSeat } from '../session/roster.ts';
import { admittedMembers, memberOf, waitingMembers, type Member, type Stage } from '../session/stage.ts';
import { facilitator, testContext, testMember, testStage } from '../../../tests/fixtures/testStage.ts';
import { accepted, refused } from '../../../tests/fixtures/testDecide.ts';

const joris = 'm-joris' as MemberId;
const mirjam = 'm-mirjam' as MemberId;
const come = (stage: Stage, name: string, role: 'participant' | 'facilitator' = 'participant') =>
  takeSeat(stage, { name, role }, testContext());

function seated(stage: Stage, name: string) {
  const taken = come(stage, name);
  if (!taken.ok) throw new Error(taken.reason);
  return taken;
}

describe('the door', () => {
  const asking = () => accepted(testStage(), { type: 'rules.set', admission: 'ask' }).stage;

  it('lets everybody in at once, unless the facilitator wants to be asked', () => {
    expect(seated(testStage(), 'Dewi').member.admitted).toBe(true);
    expect(seated(asking(), 'Dewi').member.admitted).toBe(false);
    const link = come(asking(), 'Kees', 'facilitator');
    expect(link.ok && link.member.admitted).toBe(true);
  });

  it('lets in one, or everybody with one tap', () => {
    const both = seated(seated(asking(), 'Dewi').stage, 'Teun');
    // One seed gives one id; here two different people are wanted.
    const stage = { ...both.stage, members: { ...both.stage.members } };
    stage.members['m-nog' as MemberId] = { ...testMember('Nog'), id: 'm-nog' as MemberId, admitted: false };
    const waiting = waitingMembers(stage);
    expect(waiting.length).toBeGreaterThan(1);
    const [first] = waiting as [Member, Member];
    const one = accepted(stage, { type: 'member.admit', memberId: first.id }).stage;
    expect(waitingMembers(one)).toHaveLength(waiting.length - 1);
    expect(waitingMembers(accepted(stage, { type: 'member.admit', memberId: null }).stage)).toEqual([]);
    expect(refused(stage, { type: 'member.admit', memberId: 'm-weg' as MemberId })).toBe('no-such-member');
  });

  it('is locked for the code, not for the facilitator’s link', () => {
    const locked = accepted(testStage(), { type: 'lobby.lock' }).stage;
    expect(come(locked, 'Dewi')).toEqual({ ok: false, reason: 'door-locked' });
    expect(come(locked, 'Kees', 'facilitator').ok).toBe(true);
    expect(come(accepted(locked, { type: 'lobby.unlock' }).stage, 'Dewi').ok).toBe(true);
  });

  it('turns away who still waits when the session closes', () => {
    const { stage, member } = seated(asking(), 'Dewi');
    const closed = accepted(stage, { type: 'session.close' });
    expect(closed.removed).toEqual([member.id]);
    expect(admittedMembers(closed.stage)).toHaveLength(3);
  });
});

describe('a flood', () => {
  const random = seededRandom(82);
  const many = (from: Stage, count: number, now = 0) => {
    let stage = from;
    for (let number = 0; number < count; number += 1) {
      const taken = takeSeat(
        stage,
        { name: `Vreemde ${now} ${number}`, role: 'participant' },
        { ...testContext(), random, now },
      );
      if (!taken.ok) return { stage, reason: taken.reason };
      ({ stage } = taken);
    }
    return { stage, reason: null };
  };
  const asking = () => accepted(testStage(), { type: 'rules.set', admission: 'ask' }).stage;

  it('[C82] at the door takes no seat and no name from those who come in', () => {
    const flooded = many(asking(), 500);
    expect(flooded.reason).toBe('door-full');
    expect(waitingMembers(flooded.stage)).toHaveLength(limits.waiting);
    const open = accepted(flooded.stage, { type: 'rules.set', admission: 'open' }).stage;
    const honest = takeSeat(open, { name: 'Vreemde 0 1', role: 'participant' }, { ...testContext(), random });
    if (!honest.ok) throw new Error(honest.reason);
    const both = accepted(honest.stage, { type: 'member.admit', memberId: null }).stage;
    expect(admittedMembers(both).filter(({ role }) => role === 'participant')).toHaveLength(
      limits.members.participant,
    );
    const names = admittedMembers(both).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('[C83] is ended in one press: those who wait, and those who came in since, and nobody else', () => {
    const before = many(testStage(), 3, 100).stage;
    const during = many(before, 40, 5_000).stage;
    const waiting = many(accepted(during, { type: 'rules.set', admission: 'ask' }).stage, 30, 6_000).stage;
    const doorOnly = accepted(waiting, { type: 'lobby.clear', since: null });
    expect(doorOnly.removed).toHaveLength(30);
    expect(doorOnly.stage.doorLocked).toBe(true);
    const cleared = accepted(waiting, { type: 'lobby.clear', since: 4_000 });
    expect(Object.keys(cleared.stage.members).toSorted()).toEqual(Object.keys(before.members).toSorted());
    expect(Object.values(cleared.stage.members).some(({ role }) => role === 'facilitator')).toBe(true);
  });

  it('[C83] leaves those whom a facilitator has just brought in', () => {
    const seat = { type: 'member.seatBeside', name: 'Dewi' } as const;
    const { stage } = accepted(testStage(), seat, { now: 5_000 });
    expect(accepted(stage, { type: 'lobby.clear', since: 4_000 }).removed).toEqual([]);
  });

  it('takes nobody into a role that is full', () => {
    const names = Array.from({ length: limits.members.facilitator - 1 }, (_, index) => `Fac ${index}`);
    const more = names.map((name) => testMember(name, 'facilitator'));
    const stage = testStage();
    const full = {
      ...stage,
      members: { ...stage.members, ...Object.fromEntries(more.map((one) => [one.id, one])) },
    };
    const promote = { type: 'member.setRole', memberId: joris, role: 'facilitator' } as const;
    expect(refused(full, promote)).toBe('session-full');
    expect(accepted(stage, promote).ok).toBe(true);
  });
});

describe('somebody without a device', () => {
  const allowed = () => accepted(testStage(), { type: 'rules.set', guests: true }).stage;
  const beside = () => {
    const { stage } = accepted(allowed(), { type: 'member.seatBeside', name: 'Dewi' }, { viewer: joris });
    const member = Object.values(stage.members).find(({ name }) => name === 'Dewi');
    return { stage, id: member?.id as MemberId };
  };

  it('[C80] is brought in by facilitators, and by participants only when that is allowed', () => {
    const bring = { type: 'member.seatBeside', name: 'Dewi' } as const;
    expect(refused(testStage(), bring, { viewer: joris })).toBe('not-allowed');
    expect(accepted(testStage(), bring).ok).toBe(true);
    expect(accepted(allowed(), bring, { viewer: joris }).ok).toBe(true);
  });

  it('[C81] comes through the same door: a guest of a participant waits, or is kept out, and counts for nothing meanwhile', () => {
    const bring = { type: 'member.seatBeside', name: 'Dewi' } as const;
    const asking = accepted(allowed(), { type: 'rules.set', admission: 'ask' }).stage;
    const { stage } = accepted(asking, bring, { viewer: joris });
    expect(waitingMembers(stage).map(({ name }) => name)).toEqual(['Dewi']);
    expect(accepted(asking, bring).stage.members).toSatisfy((members: Stage['members']) =>
      Object.values(members).every(({ admitted }) => admitted),
    );
    const locked = accepted(allowed(), { type: 'lobby.lock' }).stage;
    expect(refused(locked, bring, { viewer: joris })).toBe('door-locked');
  });

  it('[C81] is one of three at most for a participant', () => {
    let stage = allowed();
    const random = seededRandom(81);
    for (let number = 1; number <= limits.guests.participant; number += 1)
      stage = accepted(
        stage,
        { type: 'member.seatBeside', name: `Gast ${number}` },
        { viewer: joris, random },
      ).stage;
    expect(refused(stage, { type: 'member.seatBeside', name: 'Nog een' }, { viewer: joris, random })).toBe(
      'too-many-guests',
    );
  });

  it('sits beside who asked, and is a participant like any other', () => {
    const { stage, id } = beside();
    expect(memberOf(stage, id)).toMatchObject({ host: joris, role: 'participant', admitted: true });
  });

  it('may be renamed and removed by who writes for them, and by no other participant', () => {
    const { stage, id } = beside();
    const rename = { type: 'member.rename', memberId: id, name: 'Dewi B.' } as const;
    expect(memberOf(accepted(stage, rename, { viewer: joris }).stage, id)?.name).toBe('Dewi B.');
    expect(refused(stage, rename, { viewer: mirjam })).toBe('not-allowed');
    expect(refused(stage, { type: 'member.remove', memberId: id }, { viewer: mirjam })).toBe('not-allowed');
    const gone = accepted(stage, { type: 'member.remove', memberId: id }, { viewer: joris });
    expect(gone.removed).toEqual([id]);
  });

  it('goes when who writes for them goes, and keeps that person from becoming an observer', () => {
    const { stage, id } = beside();
    expect(accepted(stage, { type: 'member.remove', memberId: joris }).removed).toEqual([joris, id]);
    const observe = { type: 'member.setRole', memberId: joris, role: 'observer' } as const;
    expect(refused(stage, observe)).toBe('hosts-others');
    const steer = { type: 'member.setRole', memberId: id, role: 'facilitator' } as const;
    expect(refused(stage, steer)).toBe('without-device');
  });
});

describe('asking for the floor', () => {
  it('is a queue; a facilitator, and who asked, takes a hand down', () => {
    const first = accepted(testStage(), { type: 'member.raise' }, { viewer: mirjam }).stage;
    const { stage } = accepted(first, { type: 'member.raise' }, { viewer: joris });
    expect(stage.raised).toEqual([mirjam, joris]);
    const lower = { type: 'member.lower', memberId: mirjam } as const;
    expect(refused(stage, lower, { viewer: joris })).toBe('not-allowed');
    expect(accepted(stage, lower, { viewer: facilitator }).stage.raised).toEqual([joris]);
    expect(accepted(stage, lower, { viewer: mirjam }).stage.raised).toEqual([joris]);
    const gone = accepted(stage, { type: 'member.remove', memberId: mirjam }).stage;
    expect(gone.raised).toEqual([joris]);
  });
});
