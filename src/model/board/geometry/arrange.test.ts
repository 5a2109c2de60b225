import { describe, expect, it } from 'vitest';

import { besideCluster, movesTo, scattered, spotIn } from './arrange.ts';
import { answerSize, type Size } from './itemSizes.ts';
import type { AnswerId, ClusterId } from '../../ids.ts';
import type { PlacedThing } from './layout.ts';
import { overlap, zoneAt, type Box } from '../template.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';
import { testPlacedAnswer as answer } from '../../../../tests/fixtures/testStage.ts';

const template = readyTemplates.vrij;
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
  it('sends several things to a zone, each to a spot of its own', () => {
    const moves = movesTo(template, pile, pile, 'later');
    for (const { x, y, zone } of moves) expect([zone, zoneAt(template, x, y)]).toEqual(['later', 'later']);
    expect(new Set(moves.map(({ x, y }) => `${x} ${y}`)).size).toBe(moves.length);
    expectApart([spotIn(template, pile, 'now', answerSize), ...pile].slice(0, 2));
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
    expect(scattered(template, things, id)).toEqual(
      inside.map(({ id: item, x, y, zone }) => ({ id: item, x, y, zone })),
    );
    const out = besideCluster(template, things, inside[0] ?? cluster);
    expect(out.x >= cluster.x + cluster.width || out.y >= cluster.y + cluster.height).toBe(true);
    // In its zone also where there is no room to the right of the cluster.
    const atEdge = { ...cluster, x: 700 };
    const free = besideCluster(template, [atEdge], { ...(inside[0] ?? cluster), x: 714 });
    expect([free.zone, zoneAt(template, free.x + 95, free.y + 64)]).toEqual(['now', 'now']);
    expect(overlap({ ...free, ...answerSize }, atEdge)).toBe(false);
  });
});
