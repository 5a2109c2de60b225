import { describe, expect, it } from 'vitest';

import {
  besideCluster,
  clusterSpot,
  fannedOut,
  movesTo,
  scattered,
  spotIn,
  stacked,
  tidiedUp,
} from './arrange.ts';
import { layOutCluster } from './clusterLayout.ts';
import type { CardId } from './deck.ts';
import type { AnswerId, ClusterId } from './ids.ts';
import { answerSize, type Size } from './itemSizes.ts';
import type { PlacedThing } from './layout.ts';
import { overlap } from './template.ts';
import { zoneAt, type Box } from './template.ts';
import { readyTemplates } from './templates/readyTemplates.ts';

const template = readyTemplates.vrij;
const answer = (index: number, place: Partial<PlacedThing> = {}): PlacedThing =>
  ({
    id: `a-${index}` as AnswerId,
    kind: 'answer',
    cardId: 'kaart-1' as CardId,
    cluster: null,
    x: 100 + index * 7,
    y: 100 + index * 5,
    zone: 'now',
    z: index,
    ...answerSize,
    ...place,
  }) as PlacedThing;
const pile = [0, 1, 2, 3, 4].map((index) => answer(index));
const ids = pile.map(({ id }) => id);

function expectApart(
  moves: readonly { readonly x: number; readonly y: number }[],
  size: Size = answerSize,
): void {
  const boxes = moves.map(({ x, y }): Box => ({ x, y, ...size }));
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      expect(
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
      ).toBe(true);
}

describe('arranging', () => {
  it('tidies up into rows inside the zone', () => {
    const moves = tidiedUp(template, pile, ids);
    expect(moves.map(({ id }) => id)).toEqual(ids);
    expectApart(moves);
    for (const { x, y, zone } of moves) expect([zone, zoneAt(template, x, y)]).toEqual(['now', 'now']);
  });

  it('tidies up on the free surface from where things lie', () => {
    const free = pile.map((thing) => ({ ...thing, zone: null }));
    const moves = tidiedUp(template, free, ids);
    expect(moves[0]).toMatchObject({ x: 100, y: 100, zone: null });
    expectApart(moves);
  });

  it('stacks on a pile of which each shows an edge, and fans it out again', () => {
    const moves = stacked(pile, ids);
    expect(new Set(moves.map(({ x, y }) => `${x} ${y}`)).size).toBe(moves.length);
    const [first, last] = [moves[0], moves.at(-1)];
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeLessThan(answerSize.width);
    expectApart(fannedOut(pile, ids));
  });

  it('sends several things to a zone, each to a spot of its own', () => {
    const moves = movesTo(template, pile, pile, 'later');
    for (const { x, y, zone } of moves) expect([zone, zoneAt(template, x, y)]).toEqual(['later', 'later']);
    expect(new Set(moves.map(({ x, y }) => `${x} ${y}`)).size).toBe(moves.length);
    expectApart([spotIn(template, pile, 'now', answerSize), ...pile].slice(0, 2));
  });

  it('lays a new cluster around the thing that others were laid on', () => {
    const two = pile.filter((_, index) => index === 0 || index === 3);
    const spot = clusterSpot(template, two, ['a-0' as AnswerId, 'a-3' as AnswerId]);
    expect(spot?.zone).toBe('now');
    expect([spot?.x ?? 0, spot?.y ?? 0]).toEqual([121 - 14, 115 - 56]);
    expect(clusterSpot(template, pile, ['a-gone' as AnswerId])).toBeNull();
  });

  it('lays it as near as it covers nothing, and where it is dropped when its zone is full', () => {
    const row = [0, 1, 2, 3].map((index) => answer(index, { x: 300 + index * 204, y: 130 }));
    const [one, two] = ['a-0', 'a-1'] as AnswerId[] as [AnswerId, AnswerId];
    const spot = clusterSpot(template, row, [one, two]);
    const size = layOutCluster(['answer', 'answer']);
    const others = row.slice(2);
    for (const other of others)
      expect(overlap(other, { x: spot?.x ?? 0, y: spot?.y ?? 0, ...size })).toBe(false);
    expect(Math.hypot((spot?.x ?? 0) - 490, (spot?.y ?? 0) - 74)).toBeLessThan(250);
    const full = [...row, answer(9, { x: 40, y: 260, width: 1160, height: 380 })];
    expect(clusterSpot(template, full, [one, two])).toMatchObject({ x: 490, y: 74 });
  });

  it('takes a cluster apart without moving anything, and lets one item out beside it', () => {
    const id = 'g-1' as ClusterId;
    const inside = pile.slice(0, 2).map((thing): PlacedThing => ({ ...thing, cluster: id }) as PlacedThing);
    const cluster: PlacedThing = {
      id,
      kind: 'cluster',
      cardId: null,
      cluster: null,
      items: ids.slice(0, 2) as AnswerId[],
      x: 86,
      y: 44,
      width: 420,
      height: 220,
      zone: 'now',
      z: 1,
    };
    const things = [cluster, ...inside];
    expect(scattered(things, id)).toEqual(
      inside.map(({ id: item, x, y, zone }) => ({ id: item, x, y, zone })),
    );
    const out = besideCluster(things, inside[0] ?? cluster);
    expect(out.x >= cluster.x + cluster.width || out.y >= cluster.y + cluster.height).toBe(true);
  });
});
