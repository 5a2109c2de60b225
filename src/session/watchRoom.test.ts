import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import { documentLimits, nearlyFull } from '../model/documentLimits.ts';
import { watchRoom } from './watchRoom.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('[G30] the screen says it before a document is full', () => {
  const doc = new Y.Doc();
  const told: boolean[] = [];
  const room = watchRoom(
    () => [['desk', doc]],
    (is) => told.push(is),
  );
  const fill = (from: number, to: number) => {
    for (let key = from; key < to; key += 1) doc.getMap('desk').set(`k-${key}`, 1);
    vi.advanceTimersByTime(20_000);
  };
  const enough = documentLimits.desk.keys * nearlyFull;
  fill(0, enough - 1);
  fill(enough - 1, enough);
  room.close();
  fill(enough, documentLimits.desk.keys);
  expect(told).toEqual([false, true]);
});
