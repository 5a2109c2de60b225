import { describe, expect, it } from 'vitest';

import { testPlacedAnswer as answer } from '../../../../tests/fixtures/testStage.ts';
import type { CardId } from '../../deck.ts';
import type { AnswerId, ClusterId } from '../../ids.ts';
import type { ThingId } from '../board.ts';
import { overlap, templateIds, type Box } from '../template.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';
import { zoneUnder } from './arrange.ts';
import { roomForCluster } from './clusterRoom.ts';
import { cardSize, clusterHead, layOutCluster, questionSize } from './itemSizes.ts';
import type { PlacedThing, Things } from './layout.ts';

const template = readyTemplates.vrij;
const [one, two, three] = ['a-0', 'a-1', 'a-2'] as AnswerId[] as [AnswerId, AnswerId, AnswerId];

/** Answers in rows, as they lie by themselves, from a corner on. */
const rows = (count: number, columns: number, corner = { x: 60, y: 88 }, zone: string | null = 'now') =>
  Array.from({ length: count }, (_, index) =>
    answer(index, {
      x: corner.x + (index % columns) * 204,
      y: corner.y + Math.floor(index / columns) * 138,
      zone,
    }),
  );

/** Makes a cluster, and gives its box with all that is not in it, as it lies then. */
function made(
  things: Things,
  ids: readonly ThingId[],
  size: Box,
  cluster: ClusterId | null = null,
  on = template,
) {
  const room = roomForCluster(on, things, ids, cluster);
  if (room === null) throw new Error('there is no room');
  const moved = new Map(room.moves.map((move) => [move.id, move]));
  const others = things
    .filter(({ id, cluster: its }) => !ids.includes(id) && id !== cluster && its === null)
    .map((thing) => ({ ...thing, ...moved.get(thing.id) }));
  return { room, box: { ...size, ...room.spot }, others };
}
const pair = { x: 0, y: 0, ...layOutCluster(['answer', 'answer']) };

function expectApart(boxes: readonly Box[]) {
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1)) expect(overlap(a, b), JSON.stringify([a, b])).toBe(false);
}

describe('the room for a cluster', () => {
  it('[B78] is made by its neighbours, which stay whole and in their zone', () => {
    const things = rows(15, 5);
    for (let index = 1; index < things.length; index += 1) {
      const { room, box, others } = made(things, [one, `a-${index}` as AnswerId], pair);
      expectApart([box, ...others]);
      expect(room.moves.length).toBeGreaterThan(0);
      for (const { zone, ...rest } of [...others, box as PlacedThing])
        expect(zoneUnder(template, rest as Box)).toBe(zone);
    }
  });

  it('[B78] is made again when it grows', () => {
    const id = 'g-1' as ClusterId;
    const things: Things = [
      {
        id,
        kind: 'cluster',
        cardId: null,
        cluster: null,
        items: [one, two],
        zone: 'now',
        z: 1,
        ...pair,
        x: 60,
        y: 88,
      },
      answer(0, { x: 74, y: 144, cluster: id }),
      answer(1, { x: 278, y: 144, cluster: id }),
      answer(2, { x: 700, y: 400 }),
      answer(3, { x: 60, y: 320 }),
      answer(4, { x: 264, y: 320 }),
    ];
    const grown = { x: 0, y: 0, ...layOutCluster(['answer', 'answer', 'answer']) };
    const { room, box, others } = made(things, [three], grown, id);
    expect(room.spot).toEqual({ x: 60, y: 88, zone: 'now' });
    expect(room.moves).toHaveLength(2);
    expectApart([box, ...others]);
  });

  it('is as near as can be, and a question with its answers makes none', () => {
    const card: PlacedThing = {
      id: 'kaart-1' as CardId,
      kind: 'card',
      cardId: 'kaart-1' as CardId,
      cluster: null,
      zone: null,
      z: 1,
      ...questionSize,
      x: 60,
      y: 88,
    };
    const things = [card, ...rows(9, 3, { x: 478, y: 88 }, null)];
    const on = readyTemplates.tafel;
    for (let index = 1; index < 9; index += 1) {
      const { room, box, others } = made(things, [one, `a-${index}` as AnswerId], pair, null, on);
      expect(room.moves.map(({ id }) => id)).not.toContain(card.id);
      expectApart([box, ...others, ...on.zones]);
      for (const { id, x, y } of room.moves) {
        const from = things.find((thing) => thing.id === id) ?? card;
        expect(Math.hypot(x - from.x, y - from.y)).toBeLessThan(700);
      }
    }
    expect(roomForCluster(template, things, ['a-gone' as AnswerId])).toBeNull();
  });

  it('is around the thing that others were laid on, and hides nothing of a zone that is full', () => {
    const alone = [answer(0), answer(3, { x: 321, y: 215 })];
    expect(roomForCluster(template, alone, [one, 'a-3' as AnswerId])?.spot).toEqual({
      x: 321 - 14,
      y: 215 - clusterHead,
      zone: 'now',
    });
    const full = [...rows(20, 5), answer(20, { ...cardSize, x: 400, y: 300 })];
    const { room } = made(full, [one, two], pair);
    expect(room.spot.zone).toBe('now');
    for (const { zone } of room.moves) expect(zone).toBe('now');
  });

  it('[B51] keeps a new cluster in the zone where it is made, under its name and over no other', () => {
    for (const id of templateIds) {
      const board = readyTemplates[id];
      for (const zone of board.zones) {
        const place = { x: zone.x + zone.width / 2 - 60, y: zone.y + zone.height - 130, zone: zone.id };
        const both = [answer(0, place), answer(1, place)];
        const spot = roomForCluster(board, both, [one, two])?.spot;
        const box = { ...pair, ...spot };
        expect(zoneUnder(board, box), `${id} ${zone.id}`).toBe(zoneUnder(board, both[1] ?? box));
        if (zone.ring === undefined && box.width + 40 <= zone.width) {
          expect(box.y).toBeGreaterThanOrEqual(zone.y + 48);
          expect(board.zones.filter((other) => overlap(other, box))).toEqual([zone]);
        }
      }
    }
    const beside = answer(1, { x: template.width - 60, y: 300, zone: null });
    const out = roomForCluster(template, [answer(0), beside], [one, two])?.spot;
    const box = { ...pair, ...out };
    expect(out?.zone).toBeNull();
    expect(template.zones.some((zone) => overlap(zone, box))).toBe(false);
    expect(Math.hypot(box.x - beside.x, box.y - beside.y)).toBeLessThan(250);
  });
});
