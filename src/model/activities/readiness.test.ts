import { expect, it } from 'vitest';

import { facilitator, testDesk, testRound, testStage } from '../../../tests/fixtures/testStage.ts';
import type { MemberId } from '../ids.ts';
import { openRound } from '../session/stage.ts';
import { emptyVault } from '../session/vault.ts';
import { countReady } from './readiness.ts';

const joris = 'm-joris' as MemberId;
const round = testRound({ state: 'open' });

/** Who is said to have laid something down, when these members handed in. */
function laid(named: boolean, ...members: readonly MemberId[]) {
  const stage = testStage({ named, rounds: { [round.id]: round } });
  const desks = new Map(members.map((member) => [member, testDesk(round.id, ['Een', 'Twee'], member)]));
  return openRound(countReady(stage, desks, emptyVault))?.laidMembers;
}

it('tells with names who laid something down, also a facilitator, and not how much', () => {
  expect(laid(true)).toEqual([]);
  expect(laid(true, joris)).toEqual([joris]);
  expect(laid(true, joris, facilitator)?.toSorted()).toEqual([joris, facilitator].toSorted());
});

it('[A1] [A113] tells of nobody without names', () => {
  expect(laid(false, joris)).toBeUndefined();
});
