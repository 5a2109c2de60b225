import * as encoding from 'lib0/encoding';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { foreign, own, textItem } from '../../tests/server/hostileUpdates.ts';
import { seededRandom } from '../../tests/server/seededRandom.ts';
import { boardPartNames, type BoardPart } from '../../src/model/access/boardParts.ts';
import { checkUpdate } from './checkUpdate.ts';
import { partsOfDocument } from './shape.ts';

let doc: Y.Doc;
beforeEach(() => {
  const other = new Y.Doc();
  other.clientID = foreign;
  other.getMap('places').set('a-1', { x: 1 });
  other.getText('minutes').insert(0, 'eerste');
  other.getMap('harvest').set('h-1/text', 'afspraak');
  other.getMap('harvest').set('h-1/text', 'betere afspraak');
  doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
});

const judge = (update: Uint8Array, open: readonly BoardPart[]) =>
  checkUpdate(update, {
    doc,
    parts: partsOfDocument.board,
    mayWriteAs: (client) => client === own,
    copy: () => null,
    mayChange: (part) => open.some((name) => name === part),
  });

/** What an honest client with everything the server has would send for an edit. */
function updateOf(edit: (mine: Y.Doc) => void): Uint8Array {
  const mine = new Y.Doc();
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(doc));
  mine.clientID = own;
  const before = Y.encodeStateVector(mine);
  edit(mine);
  return Y.encodeStateAsUpdate(mine, before);
}

const contentOf = (of: Y.Doc, part: BoardPart) =>
  JSON.stringify(part === 'minutes' ? of.getText(part).toJSON() : of.getMap(part).toJSON());

const edits: Readonly<Record<string, { readonly part: BoardPart; readonly edit: (mine: Y.Doc) => void }>> = {
  'a new key': { part: 'places', edit: (mine) => void mine.getMap('places').set('a-2', { x: 2 }) },
  'another value under a key': {
    part: 'places',
    edit: (mine) => void mine.getMap('places').set('a-1', { x: 2 }),
  },
  'a deleted key': { part: 'harvest', edit: (mine) => mine.getMap('harvest').delete('h-1/text') },
  'text in front': { part: 'minutes', edit: (mine) => mine.getText('minutes').insert(0, 'nul') },
  'text in between': { part: 'minutes', edit: (mine) => mine.getText('minutes').insert(3, '-') },
  'text at the end': { part: 'minutes', edit: (mine) => mine.getText('minutes').insert(6, '!') },
  'a deleted stretch of text': { part: 'minutes', edit: (mine) => mine.getText('minutes').delete(1, 3) },
  'text that is written and deleted again': {
    part: 'minutes',
    edit: (mine) => {
      mine.getText('minutes').insert(2, 'weg');
      mine.getText('minutes').delete(2, 3);
    },
  },
};

describe('an edit', () => {
  it('[S4] the parts that can be opened are the parts there are', () => {
    expect([...partsOfDocument.board.keys()].toSorted()).toEqual([...boardPartNames].toSorted());
  });

  it.each(Object.entries(edits))('[S4] is taken where that part is open, and only there: %s', (_, one) => {
    const update = updateOf(one.edit);
    expect(judge(update, [one.part]).kind).toBe('new');
    const others = boardPartNames.filter((part) => part !== one.part);
    expect(judge(update, others)).toEqual({ kind: 'refused', why: 'not-open' });
  });

  it('[S4] is refused whole when one of its parts is closed', () => {
    const update = updateOf((mine) => {
      mine.getMap('places').set('a-2', { x: 2 });
      mine.getText('minutes').insert(0, 'x');
    });
    expect(judge(update, ['places']).kind).toBe('refused');
    expect(judge(update, ['places', 'minutes']).kind).toBe('new');
  });

  it('[S4] that was taken before its part was closed is nothing new', () => {
    const mine = new Y.Doc();
    mine.clientID = own;
    mine.getText('minutes').insert(0, 'toen mocht het nog');
    mine.getText('minutes').delete(0, 4);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(mine));
    expect(judge(Y.encodeStateAsUpdate(mine), ['places'])).toEqual({ kind: 'empty' });
    mine.getText('minutes').insert(2, 'en nu niet');
    expect(judge(Y.encodeStateAsUpdate(mine), ['places']).kind).toBe('refused');
  });
});

describe('an update that lies about where it goes', () => {
  it('[S4] is refused when it names an open part and comes beside an item in a closed one', () => {
    expect(judge(textItem(own, 0, { origin: [foreign, 2] }), ['places']).kind).toBe('refused');
  });

  it('[S4] is refused when what is known of an item lies in a closed part', () => {
    Y.applyUpdate(doc, textItem(own, 0, { part: 'minutes' }));
    // Two signs of which the first is known, now said to lie in `places`.
    const moved = encoding.encode((encoder) => {
      for (const value of [1, 1, own, 0]) encoding.writeVarUint(encoder, value);
      encoding.writeUint8(encoder, 4);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, 'places');
      encoding.writeVarString(encoder, 'xy');
      encoding.writeVarUint(encoder, 0);
    });
    expect(judge(moved, ['places']).kind).toBe('refused');
  });

  it('[S4] changes nothing outside the open parts, 30,000 times at random', () => {
    const random = seededRandom(11);
    const seeds = Object.values(edits).map(({ edit }) => updateOf(edit));
    seeds.push(
      updateOf((mine) => Object.values(edits).forEach(({ edit }) => edit(mine))),
      textItem(own, 0, { origin: [foreign, 0] }),
    );
    let taken = 0;
    for (let turn = 0; turn < 30_000; turn += 1) {
      const update = Uint8Array.from(seeds[random.below(seeds.length)] ?? []);
      for (let change = random.below(3); change > 0; change -= 1)
        update[random.below(update.length)] = random.below(256);
      const open = boardPartNames.filter(() => random.below(2) === 0);
      const verdict = judge(update, open);
      if (verdict.kind !== 'new') continue;
      taken += 1;
      const after = new Y.Doc();
      Y.applyUpdate(after, Y.encodeStateAsUpdate(doc));
      Y.applyUpdate(after, verdict.update);
      for (const part of boardPartNames)
        if (!open.includes(part)) expect(contentOf(after, part)).toBe(contentOf(doc, part));
    }
    expect(taken).toBeGreaterThan(3_000);
  });
});
