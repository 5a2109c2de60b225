import { describe, expect, it } from 'vitest';

import { emptyBoard } from '../board.ts';
import type { CardId } from '../../deck.ts';
import type { AnswerId, ItemId, RoundId } from '../../ids.ts';
import { layOutBoard } from './layout.ts';
import type { Answer, Stage } from '../../session/stage.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';
import { testStage } from '../../../../tests/fixtures/testStage.ts';

const cardId = 'kaart-1' as CardId;
const round = (id: string, card: string, order: number) =>
  ({
    id: id as RoundId,
    cardId: card as CardId,
    state: 'revealed',
    locked: false,
    order,
    ready: 0,
    of: 0,
    readyMembers: [],
  }) as const;

function discussed(count: number): Stage {
  const answers = Array.from({ length: count }, (_, order): Answer => {
    const id = `a-${order}` as AnswerId;
    return {
      id,
      roundId: 'r-1' as RoundId,
      cardId,
      text: 'x',
      source: null,
      author: null,
      order,
      corrected: false,
      inGroup: false,
    };
  });
  return testStage({
    rounds: {
      ['r-1' as RoundId]: round('r-1', 'kaart-1', 0),
      ['r-2' as RoundId]: round('r-2', 'kaart-2', 1),
    },
    answers: Object.fromEntries(answers.map((answer) => [answer.id, answer])),
  });
}

describe('the layout of the board', () => {
  it('lays a discussed card and its answers out by itself, without overlap', () => {
    const items = layOutBoard(discussed(40), emptyBoard);
    expect(items).toHaveLength(42);
    const boxes = items;
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
  });

  it('keeps what lies there by itself away from the zones for later', () => {
    const items = layOutBoard(discussed(12), emptyBoard);
    expect(new Set(items.map(({ zone }) => zone))).toEqual(new Set(['now', null]));
    const below = items.find(({ cardId: id, kind }) => id === 'kaart-2' && kind === 'card');
    expect(below?.y).toBeGreaterThan(readyTemplates.vrij.height);
  });

  it('lets a place that people chose go before the rule', () => {
    const id = 'a-3' as ItemId;
    const board = { ...emptyBoard, places: { [id]: { x: 5, y: 6, zone: null, z: 9 } } };
    const items = layOutBoard(discussed(5), board);
    expect(items.find((item) => item.id === id)).toMatchObject({ x: 5, y: 6, z: 9 });
  });

  it('draws nothing for a place of something that does not exist', () => {
    const place = { x: 0, y: 0, zone: null, z: 0 };
    const board = { ...emptyBoard, places: { ['a-gone' as ItemId]: place, ['kaart-99' as ItemId]: place } };
    expect(layOutBoard(testStage(), board)).toEqual([]);
  });
});
