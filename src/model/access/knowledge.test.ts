import { describe, expect, it } from 'vitest';

import type { CardId } from '../deck.ts';
import type { AnswerId, DeskAnswerId, MemberId } from '../ids.ts';
import { facilitator, testAnswer, testMember, testStage } from '../../../tests/fixtures/testStage.ts';
import { emptyVault, type Vault } from '../session/vault.ts';
import { getsLinks, isToldWhoIsAway, knownTo, notesFor } from './knowledge.ts';

const [joris, mirjam, bep] = ['m-joris', 'm-mirjam', 'm-bep'] as [MemberId, MemberId, MemberId];
const onlooker = testMember('Sem', 'observer');
const card = 'kaart-1' as CardId;
/** Bep has no device, and writes on that of Joris. */
const stage = testStage({
  members: {
    ...testStage().members,
    [bep]: { ...testMember('Bep'), host: joris },
    [onlooker.id]: onlooker,
  },
});
/** Each of these wrote one answer, which is hidden and has a change that waits, and has one card in hand. */
const writers = { 'a-0': joris, 'a-1': mirjam, 'a-2': bep, 'a-3': facilitator } as Record<AnswerId, MemberId>;
const entries = Object.entries(writers) as [AnswerId, MemberId][];
const authorships = new Map(
  entries.map(([id, memberId]) => [id, { memberId, deskAnswerId: `d-${memberId}` as DeskAnswerId }]),
);
const vault: Vault = {
  ...emptyVault,
  hands: Object.fromEntries(entries.map(([, member]) => [member, [card]])),
  hidden: Object.fromEntries(
    entries.map(([id], order) => [id, { answer: testAnswer(order), because: 'other' as const }]),
  ),
  pending: Object.fromEntries(entries.map(([id]) => [id, { withdrawn: true as const }])),
};

describe('what the server keeps to itself', () => {
  const all = Object.keys(writers);
  it.each([
    { viewer: joris, own: ['a-0', 'a-2'], hands: [joris, bep], hidden: ['a-0', 'a-2'] },
    { viewer: mirjam, own: ['a-1'], hands: [mirjam], hidden: ['a-1'] },
    { viewer: facilitator, own: ['a-3'], hands: [facilitator], hidden: all },
    { viewer: onlooker.id, own: [], hands: [], hidden: [] },
  ])('[D7] is told to $viewer as far as it is theirs', ({ viewer, own, hands, hidden }) => {
    const known = knownTo(viewer, { stage, vault, authorships });
    expect(Object.keys(known.authored)).toEqual(own);
    expect(Object.keys(known.pending)).toEqual(own);
    expect(Object.keys(known.hidden)).toEqual(hidden);
    expect(Object.keys(known.hands)).toEqual(hands);
  });

  it('says from which answer on the desk a published one came', () => {
    expect(knownTo(mirjam, { stage, vault, authorships }).authored).toEqual({ 'a-1': 'd-m-mirjam' });
  });
});

it('who looks elsewhere, the links and the prepared notes are for facilitators', () => {
  const viewers = [facilitator, joris, bep, onlooker.id, 'm-gone' as MemberId];
  for (const may of [isToldWhoIsAway, getsLinks])
    expect(viewers.filter((viewer) => may(stage, viewer))).toEqual([facilitator]);
  expect(viewers.map((viewer) => notesFor(stage, viewer))).toEqual([
    'report',
    'group',
    'group',
    'group',
    'group',
  ]);
});
