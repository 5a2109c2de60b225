import { describe, expect, it } from 'vitest';

import { accepted } from '../../../tests/fixtures/testDecide.ts';
import type { CardId } from '../deck.ts';
import type { Desk } from '../session/desk.ts';
import type { MemberId, RoundId } from '../ids.ts';
import { noLongerExpecting, stepsTo } from './expected.ts';
import { openRound, type Round } from '../session/stage.ts';
import { testDesk, testStage } from '../../../tests/fixtures/testStage.ts';
import { emptyVault, type Going, type Vault } from '../session/vault.ts';

const joris = 'm-joris' as MemberId;

describe('[A113] what a removed member had handed in', () => {
  const nameless = testStage({ named: false, minimumGroup: 1 });

  function removedWhileWriting() {
    const dealt = accepted(nameless, { type: 'hand.deal', count: 1 });
    const [cardId] = nameless.cards.map(({ id }) => id) as [CardId];
    const written = accepted(dealt.stage, { type: 'round.open', cardId }, { vault: dealt.vault as Vault });
    const round = openRound(written.stage) as Round;
    const gone = accepted(
      written.stage,
      { type: 'member.remove', memberId: joris },
      { vault: written.vault as Vault, desks: new Map([[joris, testDesk(round.id, ['van Joris'])]]) },
    );
    return { ...gone, round };
  }

  it('outlives what is over meanwhile, and is revealed with its round', () => {
    const { stage, vault, round } = removedWhileWriting();
    const collected = accepted(stage, { type: 'hand.collect' }, { vault: vault as Vault });
    const reveal = { type: 'round.reveal', roundId: round.id } as const;
    const shown = accepted(collected.stage, reveal, { vault: collected.vault as Vault });
    expect(Object.values(shown.stage.answers).map(({ text }) => text)).toEqual(['van Joris']);
    expect(shown.vault?.left).toEqual({});
  });

  it('is forgotten with what it belonged to', () => {
    const roundId = 'r-over' as RoundId;
    const desk: Desk = { ...testDesk(roundId, ['weg']), ready: { [roundId]: true } };
    const vault: Vault = { ...emptyVault, left: { [joris]: desk } };
    expect(noLongerExpecting(vault, roundId).left).toEqual({});
    expect(noLongerExpecting(vault, 'v-other' as Going).left).toEqual(vault.left);
  });

  it('a new deal waits for nobody of the one before', () => {
    const first = accepted(nameless, { type: 'hand.deal', count: 1 });
    const second = accepted(first.stage, { type: 'hand.deal', count: 1 }, { vault: first.vault as Vault });
    expect(Object.keys(second.vault?.expected ?? {})).toEqual([second.stage.deal?.id]);
  });
});

describe('[A112] the numbers that are told', () => {
  it('are never one apart', () => {
    for (let of = 0; of <= 100; of += 1)
      for (const minimum of [1, 2, 4, 10]) {
        const steps = stepsTo(of, minimum);
        const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
        for (const gap of gaps.slice(minimum === 1 ? 1 : 0))
          expect(gap, `${of}, ${minimum}`).toBeGreaterThan(1);
      }
  });
});
