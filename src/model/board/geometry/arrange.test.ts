import { describe, expect, it } from 'vitest';

import { besideCluster, clusterSpot, movesTo, scattered, spotIn, zoneUnder } from './arrange.ts';
import { answerSize, layOutCluster, type Size } from './itemSizes.ts';
import type { AnswerId, ClusterId } from '../../ids.ts';
import type { PlacedThing } from './layout.ts';
import { overlap, templateIds, zoneAt, type Box } from '../template.ts';
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

  it('lays a new cluster around the thing that others were laid on', () => {
    const two = [answer(0), answer(3, { x: 321, y: 215 })];
    const spot = clusterSpot(template, two, ['a-0' as AnswerId, 'a-3' as AnswerId]);
    expect(spot).toEqual({ x: 321 - 14, y: 215 - 56, zone: 'now' });
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
    const full = [...row, answer(9, { x: 40, y: 250, width: 1160, height: 380 })];
    expect(clusterSpot(template, full, [one, two])).toMatchObject({ x: 490, y: 88 });
  });

  it('[B51] keeps a new cluster in the zone where it is made, under its name and over no other', () => {
    for (const id of templateIds) {
      const board = readyTemplates[id];
      for (const zone of board.zones) {
        const room = { x: zone.x + zone.width / 2 - 60, y: zone.y + zone.height - 130, zone: zone.id };
        const two = [answer(0, room), answer(1, room)];
        const spot = clusterSpot(board, two, ['a-0', 'a-1'] as AnswerId[]);
        const box = { x: 0, y: 0, ...spot, ...layOutCluster(['answer', 'answer']) };
        expect(zoneUnder(board, box), `${id} ${zone.id}`).toBe(zoneUnder(board, two[1] ?? box));
        if (zone.ring === undefined && box.width + 40 <= zone.width) {
          expect(box.y).toBeGreaterThanOrEqual(zone.y + 48);
          expect(board.zones.filter((one) => overlap(one, box))).toEqual([zone]);
        }
      }
    }
    const beside = answer(1, { x: template.width - 60, y: 300, zone: null });
    const out = clusterSpot(template, [answer(0), beside], ['a-0', 'a-1'] as AnswerId[]);
    const box = { x: 0, y: 0, ...out, ...layOutCluster(['answer', 'answer']) };
    expect(out?.zone).toBeNull();
    expect(template.zones.some((zone) => overlap(zone, box))).toBe(false);
    expect(Math.hypot(box.x - beside.x, box.y - beside.y)).toBeLessThan(250);
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
