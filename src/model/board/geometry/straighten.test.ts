import { describe, expect, it } from 'vitest';

import { zoneUnder } from './arrange.ts';
import type { Move } from '../board.ts';
import type { Random } from '../../ids.ts';
import { sizeOfKind, answerSize } from './itemSizes.ts';
import type { PlacedThing } from './layout.ts';
import { fannedOut, stacked, tidiedUp } from './straighten.ts';
import { middleOf, overlap, templateIds, zoneAt, type Box, type Template } from '../template.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';
import { seededRandom, testPlacedAnswer as answer } from '../../../../tests/fixtures/testStage.ts';

const template = readyTemplates.vrij;
const several = (count: number, place: Partial<PlacedThing> = {}) =>
  Array.from({ length: count }, (_, index) => answer(index, place));
const idsOf = (things: readonly PlacedThing[]) => things.map(({ id }) => id);
const boxesOf = (things: readonly PlacedThing[], moves: readonly Move[]): (Box & Move)[] =>
  moves.map((move) => {
    const { width = 0, height = 0 } = things.find(({ id }) => id === move.id) ?? {};
    return { ...move, width, height };
  });
const covering = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
const pile = several(5);

/** Cards and answers here and there, each in the zone where one sees it. */
function strewn(board: Template, count: number, random: Random): PlacedThing[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = random.below(4) === 0 ? 'card' : 'answer';
    const x = random.below(board.width + 300);
    const y = random.below(board.height + 300);
    const middle = middleOf({ x, y, ...sizeOfKind(kind) });
    const zone = zoneAt(board, middle.x, middle.y);
    return answer(index, { x, y, zone, ...sizeOfKind(kind) });
  });
}

describe('things that were chosen together', () => {
  it('are tidied up into rows inside their zone', () => {
    const moves = tidiedUp(template, pile, idsOf(pile));
    expect(moves.map(({ id }) => id)).toEqual(idsOf(pile));
    expect(covering(boxesOf(pile, moves))).toEqual([]);
    expect(new Set(moves.map(({ zone }) => zone))).toEqual(new Set(['now']));
  });

  it('are tidied up outside the zones from where they lie', () => {
    const free = pile.map((thing) => ({ ...thing, y: thing.y + 3_000, zone: null }));
    const moves = tidiedUp(template, free, idsOf(free));
    expect(moves[0]).toMatchObject({ x: 100, y: 3_100, zone: null });
    expect(covering(boxesOf(free, moves))).toEqual([]);
  });

  it('lie on a pile of which each shows an edge, and are spread out again', () => {
    const moves = stacked(template, pile, idsOf(pile));
    expect(new Set(moves.map(({ x, y }) => `${x} ${y}`)).size).toBe(moves.length);
    const [first, last] = [moves[0], moves.at(-1)];
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeLessThan(answerSize.width);
    expect(covering(boxesOf(pile, fannedOut(template, pile, idsOf(pile))))).toEqual([]);
  });

  it('[B52] lie where they are counted after each of these, whatever the template, and are all there', () => {
    for (const id of templateIds)
      for (let seed = 0; seed < 20; seed += 1) {
        const random = seededRandom(seed);
        const board = readyTemplates[id];
        const things = strewn(board, 4 + random.below(30), random);
        const chosen = things.filter(() => random.below(2) === 0);
        for (const arrange of [tidiedUp, stacked, fannedOut]) {
          const moves = boxesOf(things, arrange(board, things, idsOf(chosen)));
          expect(moves.map((move) => move.id).toSorted()).toEqual(idsOf(chosen).toSorted());
          for (const move of moves)
            expect(zoneUnder(board, move), `${id} ${seed} ${arrange.name}`).toBe(move.zone);
          if (arrange === tidiedUp)
            for (const move of moves)
              expect(move.zone).toBe(things.find((thing) => thing.id === move.id)?.zone);
          else if (board.drawing !== 'rings' && moves[0]?.zone !== null)
            expect(new Set(moves.map(({ zone }) => zone)).size, `${id} ${seed}`).toBeLessThanOrEqual(1);
        }
      }
  });

  it('[B52] cover nothing that was not chosen while there is room', () => {
    const others = [0, 1, 2].map((index) => answer(20 + index, { x: 60 + index * 204, y: 88 }));
    const things = [...others, ...pile];
    for (const arrange of [tidiedUp, fannedOut]) {
      const moves = boxesOf(things, arrange(template, things, idsOf(pile)));
      expect(covering([...others, ...moves])).toEqual([]);
      expect(new Set(moves.map(({ zone }) => zone))).toEqual(new Set(['now']));
    }
    const free = [answer(20, { x: 400, y: 3_000, zone: null }), ...several(9, { y: 3_000, zone: null })];
    for (const arrange of [tidiedUp, fannedOut]) {
      const moves = arrange(template, free, idsOf(free.slice(1)));
      expect(covering([...free.slice(0, 1), ...boxesOf(free, moves)])).toEqual([]);
    }
  });

  it('[B52] overlap evenly inside their zone where there is no room, and leave alone what was not chosen', () => {
    const parked = template.zones.find(({ id }) => id === 'parked');
    if (parked === undefined) throw new Error('No zone');
    const other = answer(99, { x: parked.x + 20, y: parked.y + 48, zone: 'parked' });
    const chosen = several(24, { x: parked.x + 60, y: parked.y + 200, zone: 'parked' });
    const things = [other, ...chosen];
    for (const arrange of [tidiedUp, fannedOut]) {
      const boxes = boxesOf(things, arrange(template, things, idsOf(chosen)));
      expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(chosen.length);
      for (const box of boxes) {
        expect(box.x + box.width).toBeLessThanOrEqual(parked.x + parked.width);
        expect(box.y + box.height).toBeLessThanOrEqual(parked.y + parked.height);
        expect(overlap(box, other)).toBe(false);
      }
    }
  });
});
