import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { ClusterId, HarvestId, ItemId, NoteId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { seededRandom } from '../../tests/fixtures/testStage.ts';
import { boardParts, readBoard, writeBoard } from './boardDocument.ts';
import { createBoardEditor } from './boardEditor.ts';
import { retype } from './retype.ts';

const item = 'a-1' as ItemId;
const exchange = (a: Y.Doc, b: Y.Doc) => {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
};

describe('reading a board that others wrote', () => {
  it('[S3] leaves out what is malformed and never reaches a prototype', () => {
    const doc = new Y.Doc();
    const { places, insights, harvest } = boardParts(doc);
    places.set('__proto__', { x: 1, y: 1, zone: null, z: 1 });
    places.set('constructor', { x: 1, y: 1, zone: null, z: 1 });
    places.set('a-1', { x: 1, y: Number.NaN, zone: null, z: 1 });
    places.set('a-2', JSON.parse('{"x":1,"y":2,"zone":"__proto__","z":1e300,"__proto__":{"polluted":true}}'));
    places.set('a-3', 'text');
    places.set('a-4', { x: limits.boardReach + 1, y: 0 });
    insights.set('__proto__', true);
    insights.set('a-2', 'yes');
    harvest.set('__proto__/kind', 'action');
    harvest.set('h-1/kind', 'nonsense');
    harvest.set('h-2/kind', 'action');
    harvest.set('h-2/text', 'x'.repeat(10_000));
    harvest.set('h-2/order', Infinity);
    const board = readBoard(doc);
    expect(board.places).toEqual({ 'a-2': { x: 1, y: 2, zone: null, z: 0 } });
    expect(board.insights).toEqual({});
    expect(board.harvest).toHaveLength(1);
    expect(board.harvest[0]).toMatchObject({ id: 'h-2', order: 0, who: '', when: '' });
    expect(board.harvest[0]?.text).toHaveLength(limits.harvestTextLength);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('gives back what was written', () => {
    const board = {
      places: { [item]: { x: 10, y: 20, zone: 'now', z: 3, era: 2 } },
      clusters: { ['g-1' as ClusterId]: { title: 'Tijd' } },
      members: { [item]: 'g-1' as ClusterId },
      notes: { ['n-1' as NoteId]: { text: 'Los', at: { x: 1, y: 2, zone: null, z: 1 } } },
      insights: { [item]: true },
      harvest: [
        {
          id: 'h-1' as HarvestId,
          kind: 'action',
          text: 'Bellen',
          who: 'Dewi',
          when: 'vanaf januari',
          order: 1,
        },
      ],
      minutes: 'Goed gesprek.',
    } as const;
    const doc = new Y.Doc();
    writeBoard(doc, board);
    expect(readBoard(doc)).toEqual(board);
  });
});

describe('a harvest of several kinds', () => {
  it('[N70] opens as an earlier version wrote it, and takes every kind', () => {
    const doc = new Y.Doc();
    const { harvest } = boardParts(doc);
    const earlier = { kind: 'action', text: 'Bellen', who: 'Dewi', when: '2027-01-15', order: 1 };
    for (const [name, value] of Object.entries(earlier)) harvest.set(`h-1/${name}`, value);
    const editor = createBoardEditor(doc);
    editor.addHarvest('h-2' as HarvestId, 'disagreement');
    editor.setHarvest('h-2' as HarvestId, 'text', 'Hoeveel bewijs genoeg is');
    editor.addHarvest('h-3' as HarvestId, 'next');
    const read = readBoard(doc).harvest;
    expect(read[0]).toEqual({ id: 'h-1', ...earlier });
    expect(read.map(({ kind }) => kind)).toEqual(['action', 'disagreement', 'next']);
    expect(read[1]?.text).toBe('Hoeveel bewijs genoeg is');
  });
});

describe('editing a board', () => {
  it('[B1] two people who move one item end at one and the same place', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    createBoardEditor(a).moveItem(item, { x: 1, y: 1, zone: null });
    createBoardEditor(b).moveItem(item, { x: 2, y: 2, zone: 'later' });
    exchange(a, b);
    expect(readBoard(a)).toEqual(readBoard(b));
    expect([1, 2]).toContain(readBoard(a).places[item]?.x);
  });

  it('[B4] undo takes back only one own edit, also after others went on', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    const [mine, theirs] = [createBoardEditor(a), createBoardEditor(b)];
    const other = 'a-2' as ItemId;
    mine.moveItem(item, { x: 1, y: 1, zone: null });
    exchange(a, b);
    theirs.moveItem(other, { x: 9, y: 9, zone: null });
    exchange(a, b);
    mine.moveItem(item, { x: 5, y: 5, zone: null });
    mine.undo();
    expect(readBoard(a).places[item]).toMatchObject({ x: 1, y: 1 });
    mine.undo();
    expect(readBoard(a).places).toEqual({ [other]: expect.objectContaining({ x: 9 }) });
    expect(mine.canUndo()).toBe(false);
    mine.redo();
    exchange(a, b);
    expect(readBoard(b).places[item]).toMatchObject({ x: 1, y: 1 });
  });

  it('[B5] who, what and when of one action, changed apart at the same time, all stay', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    const [mine, theirs] = [createBoardEditor(a), createBoardEditor(b)];
    const id = 'h-1' as HarvestId;
    mine.addHarvest(id, 'action');
    exchange(a, b);
    mine.setHarvest(id, 'text', 'Kennisvisie maken');
    theirs.setHarvest(id, 'who', 'Teun');
    exchange(a, b);
    expect(readBoard(a).harvest[0]).toMatchObject({ text: 'Kennisvisie maken', who: 'Teun' });
    expect(readBoard(b)).toEqual(readBoard(a));
  });

  it('[B6] minutes that two people type in at once keep every word of both', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    const [mine, theirs] = [createBoardEditor(a), createBoardEditor(b)];
    mine.setMinutes('Begin. Eind.', '');
    exchange(a, b);
    mine.setMinutes('Begin van ons. Eind.', 'Begin. Eind.');
    theirs.setMinutes('Begin. Eind en klaar.', 'Begin. Eind.');
    exchange(a, b);
    expect(readBoard(a).minutes).toBe('Begin van ons. Eind en klaar.');
    expect(readBoard(b).minutes).toBe(readBoard(a).minutes);
  });

  it('[B6] a key pressed before the screen has caught up takes nothing away from others', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    const [mine, theirs] = [createBoardEditor(a), createBoardEditor(b)];
    mine.setMinutes('Wij ', '');
    exchange(a, b);
    theirs.setMinutes('Zij en Wij ', 'Wij ');
    exchange(a, b);
    mine.setMinutes('Wij spreken', 'Wij ');
    expect(readBoard(a).minutes).toBe('Zij en Wij spreken');
  });

  it('[B1] replicas over links that delay and heal end equal, in 300 seeded histories', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = seededRandom(seed);
      const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
      const editors = docs.map((doc) => createBoardEditor(doc));
      for (let turn = 0; turn < 25; turn += 1) {
        const editor = editors[random.below(3)];
        const id = `a-${random.below(4)}` as ItemId;
        const harvest = `h-${random.below(2)}` as HarvestId;
        const acts = [
          () => editor?.moveItem(id, { x: random.below(500), y: random.below(500), zone: null }),
          () => editor?.removeItems([id]),
          () => editor?.markInsight(id, random.below(2) === 0),
          () => editor?.addHarvest(harvest, 'action'),
          () => editor?.setHarvest(harvest, 'text', random.text(4)),
          () => editor?.removeHarvest(harvest),
          () => editor?.setMinutes(random.text(random.below(12)), ''),
          () => editor?.undo(),
          () => editor?.redo(),
        ];
        acts[random.below(acts.length)]?.();
        const [from, to] = [docs[random.below(3)], docs[random.below(3)]];
        if (from !== undefined && to !== undefined && from !== to && random.below(3) === 0)
          exchange(from, to);
      }
      const [a, b, c] = docs as [Y.Doc, Y.Doc, Y.Doc];
      // What two typed at the same moment is put together by one of them, when it arrives there.
      for (let round = 0; round < 4; round += 1) {
        exchange(a, b);
        exchange(b, c);
        exchange(a, c);
      }
      expect(readBoard(b)).toEqual(readBoard(a));
      expect(readBoard(c)).toEqual(readBoard(a));
    }
  });
});

describe('replacing a text by the smallest edit', () => {
  it.each([
    ['', 'abc'],
    ['abc', ''],
    ['aaa', 'aa'],
    ['abcdef', 'abXdef'],
    ['hallo 👩 daar', 'hallo 👨 daar'],
    ['👩', '👩👩'],
  ])('%j becomes %j', (before, after) => {
    const text = new Y.Doc().getText('t');
    text.insert(0, before);
    retype(text, after);
    expect(text.toString()).toBe(after);
  });
});
