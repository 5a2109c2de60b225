/** How long one hostile update, as large and as full as the gate lets in, keeps the gate and its document busy. */
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import { checkUpdate } from '../../server/gate/checkUpdate.ts';
import { gateLimits } from '../../server/gate/converse.ts';
import { updateLimits } from '../../server/gate/readUpdate.ts';
import { partsOfDocument } from '../../server/gate/shape.ts';
import { createLiveDocument } from '../../server/host/liveDocument.ts';
import { percentile } from './bench.ts';

const client = 1001;
const repetitions = 40;

/** What an honest client sends for an edit of a document that holds `doc` already. */
function updateOf(doc: Y.Doc, edit: (mine: Y.Doc) => void): Uint8Array {
  const mine = new Y.Doc();
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(doc));
  mine.clientID = client;
  edit(mine);
  return Y.encodeStateAsUpdate(mine, Y.encodeStateVector(doc));
}

/** A board on which another client has written much, so that there is much to walk past. */
function fullBoard(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 2002;
  const text = doc.getText('minutes');
  for (let turn = 0; turn < 3_000; turn += 1) text.insert(turn % 2 === 0 ? 0 : text.length, 'ab');
  for (let turn = 0; turn < 2_000; turn += 1) doc.getMap('places').set(`a-${turn}`, { x: turn, y: turn });
  return doc;
}

const many = updateLimits.items;
const frames: Readonly<Record<string, (doc: Y.Doc) => Uint8Array>> = {
  'as many keys as may be': (doc) =>
    updateOf(doc, (mine) => {
      for (let key = 0; key < many; key += 1) mine.getMap('places').set(`b-${key}`, { x: key });
    }),
  'one key, as often as may be': (doc) =>
    updateOf(doc, (mine) => {
      for (let turn = 0; turn < many; turn += 1) mine.getMap('places').set('a-1', turn);
    }),
  'as many signs apart as may be': (doc) =>
    updateOf(doc, (mine) => {
      const text = mine.getText('minutes');
      for (let turn = 0; turn < many; turn += 1) text.insert((turn * 7919) % text.length, 'x');
    }),
  'one text as long as may be': (doc) =>
    updateOf(doc, (mine) => mine.getText('minutes').insert(0, 'x'.repeat(gateLimits.update - 200))),
  'one value as large as may be': (doc) =>
    updateOf(doc, (mine) => mine.getMap('notes').set('n-1/text', 'x'.repeat(gateLimits.update - 200))),
  'everything deleted': (doc) =>
    updateOf(doc, (mine) => mine.getText('minutes').delete(0, mine.getText('minutes').length)),
  'as many signs deleted apart as may be': () =>
    encoding.encode((encoder) => {
      for (const value of [0, 1, 2002, 1_900]) encoding.writeVarUint(encoder, value);
      for (let range = 0; range < 1_900; range += 1) {
        encoding.writeVarUint(encoder, range * 3);
        encoding.writeVarUint(encoder, 1);
      }
    }),
};

/** Judged and, when it is taken, taken in by the document, as when a person sends it. */
function timeOf(update: Uint8Array, stored: Uint8Array): number {
  const live = createLiveDocument('board', null);
  live.integrate(stored);
  const start = performance.now();
  const verdict = checkUpdate(update, {
    doc: live.doc,
    parts: partsOfDocument.board,
    mayWriteAs: () => true,
    mayChange: () => true,
    copy: () => live.copy(),
  });
  if (verdict.kind === 'new') live.integrate(verdict.update);
  return performance.now() - start;
}

export const gateBench = {
  name: 'gate',
  run: () => {
    const board = fullBoard();
    const stored = Y.encodeStateAsUpdate(board);
    const figures = Object.entries(frames).map(([name, make]) => {
      const update = make(board);
      if (update.length > gateLimits.update) throw new Error(`"${name}" is larger than the gate lets in`);
      const times = Array.from({ length: repetitions }, () => timeOf(update, stored));
      return {
        name: `gate: ${name} (${Math.round(update.length / 1000)} kB), p50`,
        value: percentile(times, 0.5),
        unit: 'ms',
      };
    });
    return Promise.resolve(figures);
  },
};
