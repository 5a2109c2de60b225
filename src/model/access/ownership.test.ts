import { expect, it } from 'vitest';

import type { AnswerId, DeskAnswerId, MemberId, RoundId } from '../ids.ts';
import { emptyDesk } from '../session/desk.ts';
import type { Role } from '../session/stage.ts';
import { facilitator, testDesk, testMember, testStage } from '../../../tests/fixtures/testStage.ts';
import { reaches } from './commands.ts';
import { actsFor, deskOwnerOf, desksOfGuests, guestsOf, ownsAnswer, writtenByGuests } from './ownership.ts';

const [joris, mirjam, bep, cor] = ['m-joris', 'm-mirjam', 'm-bep', 'm-cor'] as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
];
const onlooker = testMember('Sem', 'observer');
const { members } = testStage();
/** Bep and Cor have no device, and write on that of Joris. */
const stage = testStage({
  members: {
    ...members,
    [bep]: { ...testMember('Bep'), host: joris },
    [cor]: { ...testMember('Cor'), host: joris },
    [onlooker.id]: onlooker,
  },
});
const bepsDesk = testDesk('r-1' as RoundId, ['Van Bep'], 'bep');

it('one acts for oneself and for one’s guests, and for nobody else', () => {
  expect(actsFor(stage, joris, joris)).toBe(true);
  expect(actsFor(stage, joris, bep)).toBe(true);
  expect(actsFor(stage, bep, joris)).toBe(false);
  expect(actsFor(stage, bep, cor)).toBe(false);
  expect(actsFor(stage, mirjam, bep)).toBe(false);
  expect(actsFor(stage, facilitator, joris)).toBe(false);
});

it('the desk of a guest lies on that of the host', () => {
  expect(guestsOf(stage, joris).map(({ id }) => id)).toEqual([bep, cor]);
  expect(guestsOf(stage, mirjam)).toEqual([]);
  expect([bep, joris].map((id) => deskOwnerOf(stage, id))).toEqual([joris, joris]);
  const gone = 'm-gone' as MemberId;
  expect(desksOfGuests(stage, joris, { [bep]: bepsDesk, [gone]: bepsDesk })).toEqual({
    [bep]: bepsDesk,
    [cor]: emptyDesk,
  });
});

it('[D4] an answer is its author’s, and of the host who writes for its author', () => {
  const id = 'a-1' as AnswerId;
  const authorships = new Map([[id, { memberId: bep, deskAnswerId: 'd-1' as DeskAnswerId }]]);
  for (const viewer of [bep, joris]) expect(ownsAnswer(stage, viewer, id, authorships)).toBe(true);
  for (const viewer of [mirjam, cor, facilitator, onlooker.id])
    expect(ownsAnswer(stage, viewer, id, authorships)).toBe(false);
  // At close it is forgotten.
  expect(ownsAnswer(stage, bep, id, new Map())).toBe(false);
});

it('a device knows by its desks which guest wrote what', () => {
  const own = 'd-own' as DeskAnswerId;
  const authored = { ['a-1' as AnswerId]: 'd-bep-0' as DeskAnswerId, ['a-2' as AnswerId]: own };
  expect(writtenByGuests(authored, { [bep]: bepsDesk, [cor]: emptyDesk })).toEqual({ 'a-1': bep });
});

it('about whom a command may be given, by role', () => {
  const about = [joris, bep, mirjam, facilitator, onlooker.id];
  const who: Record<Role, MemberId> = { facilitator, participant: joris, observer: onlooker.id };
  const reach = (role: Role, type: Parameters<typeof reaches>[2]) =>
    about.filter((id) => reaches(stage, who[role], type, id));
  const forJoris = [joris, bep];
  for (const type of ['member.rename', 'member.remove', 'member.lower'] as const) {
    expect(reach('facilitator', type), type).toEqual(about);
    expect(reach('participant', type), type).toEqual(forJoris);
  }
  expect(reach('observer', 'member.rename')).toEqual([onlooker.id]);
  expect(reach('observer', 'member.remove')).toEqual([]);
  expect(reach('facilitator', 'member.raise')).toEqual([facilitator]);
  expect(reach('participant', 'member.raise')).toEqual(forJoris);
  expect(reach('observer', 'member.raise')).toEqual([]);
  expect(reaches(stage, 'm-gone' as MemberId, 'member.rename', 'm-gone' as MemberId)).toBe(false);
});
