import { describe, expect, it } from 'vitest';

import type { CardId } from '../../../model/deck.ts';
import type { RoundId } from '../../../model/ids.ts';
import { facilitator, testStage } from '../../../../tests/fixtures/testStage.ts';
import { moreOf } from './moreOf.ts';

const cardId = 'kaart-1' as CardId;
const names = (changes: Parameters<typeof testStage>[0]) =>
  moreOf(testStage(changes), facilitator).map(({ name }) => name);

describe('what else one can do', () => {
  it('is about the card only when there is one, and goes back only when there was a step', () => {
    expect(names({})).toEqual([
      'draw',
      'drawFaceDown',
      'deal',
      'vote',
      'checkin',
      'survey',
      'gather',
      'lock',
    ]);
    expect(names({ spotlight: cardId })).toContain('putBack');
    expect(names({ boardLocked: true })).toContain('unlock');
  });

  it('turns the pages of the big screen once something was revealed', () => {
    const id = 'r-1' as RoundId;
    const round = { id, cardId, locked: false, order: 0, ready: 0, of: 2, readyMembers: [] };
    const after = (state: 'open' | 'revealed') =>
      names({ phase: 'table', spotlight: cardId, rounds: { [id]: { ...round, state } } });
    expect(after('revealed')).toEqual(expect.arrayContaining(['pageOn', 'pageBack']));
    expect(after('open')).not.toContain('pageOn');
  });

  it('says why it cannot be done while people write', () => {
    const id = 'r-1' as RoundId;
    const round = { id, cardId, state: 'open', locked: false, order: 0, ready: 0, of: 2 } as const;
    const stage = testStage({ spotlight: cardId, rounds: { [id]: { ...round, readyMembers: [] } } });
    const reasons = Object.fromEntries(
      moreOf(stage, facilitator).map(({ name, reason }) => [name, reason] as const),
    );
    expect(reasons).toMatchObject({ draw: 'round-open', vote: 'round-open', gather: null, lock: null });
  });
});
