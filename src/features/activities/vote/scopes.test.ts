import { describe, expect, it } from 'vitest';

import { emptyBoard, type Board } from '../../../model/board/board.ts';
import type { CardId } from '../../../model/deck.ts';
import type { AnswerId, ClusterId, RoundId } from '../../../model/ids.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { testStage } from '../../../../tests/fixtures/testStage.ts';
import { itemsIn, likelyScope } from './scopes.ts';

const [first, second] = ['kaart-1' as CardId, 'kaart-2' as CardId];

function answer(name: string, cardId: CardId, order: number): Answer {
  return {
    id: name as AnswerId,
    roundId: 'r-1' as RoundId,
    cardId,
    text: name,
    source: null,
    author: null,
    order,
    corrected: false,
    inGroup: false,
  };
}
const answers = [answer('laat', first, 2), answer('vroeg', first, 0), answer('elders', second, 1)];
const stage = testStage({
  spotlight: first,
  answers: Object.fromEntries(answers.map((one) => [one.id, one])),
  played: [second],
});
const place = { x: 0, y: 0, zone: null, z: 0 };
const board: Board = {
  ...emptyBoard,
  places: { [second]: place, [first]: place, ['vroeg' as AnswerId]: place },
  clusters: Object.fromEntries(['k-3', 'k-2', 'k-1'].map((id) => [id, { title: id }])),
  members: { ['vroeg' as AnswerId]: 'k-2' as ClusterId, ['laat' as AnswerId]: 'k-1' as ClusterId },
};

describe('what can be put to the vote', () => {
  it('is the answers to the card on the table, in order', () => {
    expect(itemsIn('here', stage, board)).toEqual(['vroeg', 'laat']);
  });

  it('is all answers', () => {
    expect(itemsIn('answers', stage, board)).toEqual(['vroeg', 'elders', 'laat']);
  });

  it('is the cards that are or were on the table, in the order of the deck, and no answers', () => {
    expect(itemsIn('table', stage, board)).toEqual([first, second]);
  });

  it('is what was played from a hand, and the groups that something is in', () => {
    expect(itemsIn('played', stage, board)).toEqual([second]);
    expect(itemsIn('clusters', stage, board)).toEqual(['k-1', 'k-2']);
  });

  it('begins at what is on the table now, if there is a choice in it', () => {
    expect(likelyScope(stage, board)).toBe('here');
    expect(likelyScope({ ...stage, spotlight: null }, board)).toBe('answers');
    expect(likelyScope(testStage(), emptyBoard)).toBe('deck');
    expect(likelyScope(testStage({ cards: [] }), emptyBoard)).toBeNull();
  });
});
