import { describe, expect, it } from 'vitest';

import type { CardId } from '../../deck.ts';
import type { MemberId } from '../../ids.ts';
import type { Stage } from '../../session/stage.ts';
import { testMember, testStage } from '../../../../tests/fixtures/testStage.ts';
import { handOf, type Vault } from '../../session/vault.ts';
import { accepted, refused } from '../../../../tests/fixtures/testDecide.ts';

const joris = 'm-joris' as MemberId;
const mirjam = 'm-mirjam' as MemberId;

function dealt(count = 1, changes: Partial<Stage> = {}) {
  const { stage, vault } = accepted(testStage(changes), { type: 'hand.deal', count });
  return { stage, vault: vault as Vault };
}
const hand = (vault: Vault | undefined, member: MemberId) =>
  vault === undefined ? [] : handOf(vault, member);

describe('hands', () => {
  it('deals every participant as many cards, no card twice before the deck is empty', () => {
    const { vault } = dealt(1);
    expect([...hand(vault, joris), ...hand(vault, mirjam)]).toHaveLength(2);
    expect(new Set([...hand(vault, joris), ...hand(vault, mirjam)]).size).toBe(2);
    const more = dealt(2).vault;
    for (const member of [joris, mirjam]) expect(new Set(hand(more, member)).size).toBe(2);
  });

  it('[D30] nothing on the stage tells who holds, swaps, lays back or passes', () => {
    const { stage, vault } = dealt();
    const [cardId] = hand(vault, joris) as [CardId];
    const swap = accepted(stage, { type: 'hand.swap', cardId }, { viewer: joris, vault });
    const back = accepted(stage, { type: 'hand.putBack', cardId }, { viewer: joris, vault });
    expect(swap.stage).toBe(stage);
    expect(back.stage).toBe(stage);
    expect(hand(swap.vault, joris)).not.toEqual([cardId]);
    expect(hand(back.vault, joris)).toEqual([]);
  });

  it('lays a card open on the table, without saying who did', () => {
    const { stage, vault } = dealt();
    const [cardId] = hand(vault, joris) as [CardId];
    const played = accepted(stage, { type: 'hand.play', cardId }, { viewer: joris, vault });
    expect(played.stage.played).toEqual([cardId]);
    expect(JSON.stringify(played.stage.played)).not.toContain(joris);
    expect(hand(played.vault, joris)).toEqual([]);
  });

  it('gives who came in later a hand of their own, once', () => {
    const { stage, vault } = dealt();
    const late = testMember('Teun');
    const fuller = { ...stage, members: { ...stage.members, [late.id]: late } };
    const taken = accepted(fuller, { type: 'hand.take' }, { viewer: late.id, vault });
    const own = hand(taken.vault, late.id);
    expect(own).toHaveLength(1);
    const again = accepted(fuller, { type: 'hand.take' }, { viewer: late.id, vault: taken.vault as Vault });
    expect(again.vault).toBeUndefined();
  });

  it('refuses a card one does not hold, an empty deck, and other people’s hands', () => {
    const { stage, vault } = dealt();
    const [mine] = hand(vault, joris) as [CardId];
    const as = { viewer: mirjam, vault };
    expect(refused(stage, { type: 'hand.play', cardId: mine }, as)).toBe('not-in-hand');
    expect(refused(stage, { type: 'hand.play', cardId: mine, memberId: joris }, as)).toBe('not-allowed');
    const swap = { type: 'hand.swap', cardId: mine } as const;
    const all = { ...vault, hands: { ...vault.hands, [mirjam]: stage.cards.map(({ id }) => id) } };
    expect(refused(stage, swap, { viewer: joris, vault: all })).toBe('deck-empty');
    expect(refused(testStage(), swap, { viewer: joris })).toBe('no-cards-dealt');
  });

  it('ends: hands go back, what lies on the table stays', () => {
    const { stage, vault } = dealt();
    const [cardId] = hand(vault, joris) as [CardId];
    const played = accepted(stage, { type: 'hand.play', cardId }, { viewer: joris, vault });
    const over = accepted(played.stage, { type: 'hand.collect' }, { vault: played.vault as Vault });
    expect(over.stage).toMatchObject({ deal: null, played: [cardId] });
    expect(over.vault?.hands).toEqual({});
  });
});
