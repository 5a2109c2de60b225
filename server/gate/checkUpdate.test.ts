import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { seededRandom } from '../../tests/server/seededRandom.ts';
import { checkUpdate } from './checkUpdate.ts';
import { foreign, hostileUpdates, own, textItem } from '../../tests/server/hostileUpdates.ts';
import { readFrame } from './readFrame.ts';
import { partsOfDocument } from './shape.ts';

let doc: Y.Doc;
beforeEach(() => {
  const other = new Y.Doc();
  other.clientID = foreign;
  other.getText('minutes').insert(0, 'eerste');
  doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
});
const judge = (update: Uint8Array) =>
  checkUpdate(update, {
    doc,
    parts: partsOfDocument.board,
    mayWriteAs: (client) => client === own,
    copy: () => null,
    mayChange: () => true,
  });

/** How long judging takes, at its best: a busy machine may take the processor away in the middle of one. */
function bestTime(update: Uint8Array, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 50 && best >= enough; attempt += 1) {
    const start = performance.now();
    readFrame(update);
    judge(update);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A replica of the sender, with everything the server has. */
function replica(): Y.Doc {
  const mine = new Y.Doc();
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(doc));
  mine.clientID = own;
  return mine;
}

function editOf(mine: Y.Doc, edit: () => void): Uint8Array {
  const before = Y.encodeStateVector(mine);
  edit();
  return Y.encodeStateAsUpdate(mine, before);
}

describe('an honest update', () => {
  it('[G1] passes as it is: text, values and deletions of what others wrote', () => {
    const mine = replica();
    const update = editOf(mine, () => {
      mine.getText('minutes').insert(3, ' tussen ');
      mine.getText('minutes').delete(0, 2);
      mine.getMap('places').set('a-1', { x: 1, y: 2, zone: null, z: 3 });
      mine.getMap('places').set('a-1', { x: 2, y: 2, zone: 'now', z: 4 });
      mine.getMap('insights').set('a-1', true);
    });
    expect(judge(update)).toEqual({ kind: 'new', update, adds: true });
  });

  it('[G1] that says nothing new is empty, with deletions that are known and without', () => {
    const mine = replica();
    Y.applyUpdate(
      doc,
      editOf(mine, () => mine.getText('minutes').delete(0, 2)),
    );
    expect(judge(Uint8Array.from([0, 0]))).toEqual({ kind: 'empty' });
    expect(judge(Y.encodeStateAsUpdate(mine, Y.encodeStateVector(doc)))).toEqual({ kind: 'empty' });
    expect(judge(Y.encodeStateAsUpdate(mine))).toEqual({ kind: 'empty' });
  });

  it('[G1] that only deletes is new', () => {
    const mine = replica();
    expect(judge(editOf(mine, () => mine.getText('minutes').delete(0, 2))).kind).toBe('new');
  });

  it('[G1] that types where somebody else types is new, however much was moved on the board before', () => {
    const other = new Y.Doc();
    other.clientID = foreign;
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    for (let move = 0; move < 30_000; move += 1) other.getMap('places').set(`a-${move % 40}`, { x: move });
    other.getText('minutes').insert(6, ' nog iets');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    const mine = replica();
    const word = editOf(mine, () => mine.getText('minutes').insert(mine.getText('minutes').length, ' hier'));
    other.getText('minutes').insert(other.getText('minutes').length, ' daar');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(judge(word).kind).toBe('new');
  });

  it('[G2] loses what is known already, so that no two versions of one struct go round', () => {
    const mine = replica();
    mine.getText('minutes').insert(0, 'abc');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(mine));
    mine.getText('minutes').insert(3, 'def');
    const verdict = judge(Y.encodeStateAsUpdate(mine));
    if (verdict.kind !== 'new') throw new Error('It brings something');
    const { structs } = Y.decodeUpdate(verdict.update);
    expect(structs.map(({ id, length }) => [id.client, id.clock, length])).toEqual([[own, 3, 3]]);
  });
});

describe('a hostile update', () => {
  it.each(Object.entries(hostileUpdates))('[G3] is refused within 5 ms: %s', (_, update) => {
    expect(judge(update).kind).toBe('refused');
    expect(bestTime(update, 5)).toBeLessThan(5);
  });

  it('[G4] under a foreign client id is refused, also when its clock is right', () => {
    expect(judge(textItem(foreign, 6))).toEqual({ kind: 'refused', why: 'foreign-client' });
  });

  it('[G5] at random, 40,000 times, never throws, hangs or leaves anything waiting', () => {
    const random = seededRandom(7);
    const mine = replica();
    const honest = editOf(mine, () => {
      mine.getText('minutes').insert(2, 'zomaar wat tekst');
      mine.getText('minutes').delete(0, 4);
      mine.getMap('places').set('a-1', { x: 1, y: 2, zone: null, z: 3 });
    });
    const seeds = [honest, ...Object.values(hostileUpdates).filter(({ length }) => length < 500)];
    let slowest = 0;
    for (let turn = 0; turn < 40_000; turn += 1) {
      const bytes = Uint8Array.from(seeds[random.below(seeds.length)] ?? []);
      for (let change = random.below(4); change >= 0; change -= 1)
        if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
      const update = bytes.slice(0, random.below(5) === 0 ? random.below(bytes.length + 1) : bytes.length);
      slowest = Math.max(slowest, bestTime(update, 100));
      const verdict = judge(update);
      if (verdict.kind !== 'new') continue;
      // What passes must apply, join up, and survive being read and written again.
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.mergeUpdates([Y.encodeStateAsUpdate(doc), verdict.update]));
      expect(copy.store.pendingStructs).toBeNull();
      expect(copy.store.pendingDs).toBeNull();
    }
    expect(slowest).toBeLessThan(100);
  });
});
