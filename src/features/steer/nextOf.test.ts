import { describe, expect, it } from 'vitest';

import type { CardId } from '../../model/deck.ts';
import type { RoundId } from '../../model/ids.ts';
import type { Moment } from '../../model/moment.ts';
import { nextOf } from './nextOf.ts';

const cardId = 'kaart-1' as CardId;
const writing = (ready: number, of: number): Moment => ({
  kind: 'writing',
  step: 'write',
  cardId,
  round: { id: 'r-1' as RoundId, cardId, state: 'open', order: 0, ready, of, readyMembers: [] },
});

describe('what comes next', () => {
  it('is a card, then writing, then the reveal, then another card', () => {
    const moments: Moment[] = [
      { kind: 'no-card', step: 'choose' },
      { kind: 'card', step: 'choose', cardId },
      writing(2, 2),
      { kind: 'revealed', step: 'discuss', cardId },
    ];
    expect(moments.map((moment) => nextOf(moment)?.command.type)).toEqual([
      'card.draw',
      'round.open',
      'round.reveal',
      'card.draw',
    ]);
  });

  it('asks first when not everybody is ready, or nobody', () => {
    expect(nextOf(writing(2, 2))?.askFirst).toBe(false);
    expect(nextOf(writing(1, 2))?.askFirst).toBe(true);
    expect(nextOf(writing(0, 0))?.askFirst).toBe(true);
  });

  it('reveals the round that was seen, not whichever is open on arrival', () => {
    expect(nextOf(writing(1, 1))?.command).toEqual({ type: 'round.reveal', roundId: 'r-1' });
  });

  it('is nothing in the lobby and after the end', () => {
    expect(nextOf({ kind: 'lobby', step: 'choose' })).toBeNull();
    expect(nextOf({ kind: 'closed', step: null })).toBeNull();
  });
});
