import { expect, test } from 'vitest';
import type { ThingId } from '../../../model/board/board.ts';
import type { ClusterId } from '../../../model/ids.ts';
import { carriedAlong, type Laid } from './grip.ts';

const laid = (id: string, x: number, y: number, cluster: string | null = null): Laid => ({
  id: id as ThingId,
  x,
  y,
  width: 190,
  height: 128,
  cluster: cluster as ClusterId | null,
});
const things = [
  laid('g-1', 100, 100),
  laid('a-1', 114, 156, 'g-1'),
  laid('a-2', 500, 0),
  laid('a-3', 900, 40),
];
const ids = (...of: string[]) => new Set(of as ThingId[]);

test('a thing that is not selected goes alone, whatever else is selected', () => {
  expect(carriedAlong(things, 'a-2' as ThingId, ids('a-3'))).toEqual([
    { id: 'a-2', offset: { x: 0, y: 0 }, inCluster: false },
  ]);
});

test('a selected thing takes the selection along, as it lies', () => {
  expect(carriedAlong(things, 'a-3' as ThingId, ids('a-2', 'a-3'))).toEqual([
    { id: 'a-3', offset: { x: 0, y: 0 }, inCluster: false },
    { id: 'a-2', offset: { x: -400, y: -40 }, inCluster: false },
  ]);
});

test('a cluster takes along what lies in it, which has no place of its own', () => {
  expect(carriedAlong(things, 'g-1' as ThingId, ids())).toEqual([
    { id: 'g-1', offset: { x: 0, y: 0 }, inCluster: false },
    { id: 'a-1', offset: { x: 14, y: 56 }, inCluster: true },
  ]);
});

test('what is not on the board yet goes alone', () => {
  expect(carriedAlong(things, 'leren-1' as ThingId, ids('leren-1', 'a-2'))).toHaveLength(1);
});
