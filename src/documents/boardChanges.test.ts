import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { ClusterId, ItemId, NoteId } from '../model/ids.ts';
import { seededRandom } from '../../tests/fixtures/testStage.ts';
import { boardParts, readBoard } from './boardDocument.ts';
import { createBoardEditor } from './boardEditor.ts';

const [a, b, c] = ['a-1', 'a-2', 'a-3'] as ItemId[] as [ItemId, ItemId, ItemId];
const [g, h] = ['g-1', 'g-2'] as ClusterId[] as [ClusterId, ClusterId];
const note = 'n-1' as NoteId;
const spot = { x: 10, y: 20, zone: 'now' } as const;

function board() {
  const doc = new Y.Doc();
  return { doc, editor: createBoardEditor(doc), read: () => readBoard(doc) };
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)));
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)));
}

/** The shared types that an edit touches. */
function touched(doc: Y.Doc, edit: () => void): string[] {
  const parts: [string, unknown][] = Object.entries(boardParts(doc));
  const names = new Set<string>();
  const collect = (transaction: Y.Transaction) => {
    for (const type of transaction.changed.keys())
      names.add(parts.find(([, part]) => part === type)?.[0] ?? '?');
  };
  doc.on('afterTransaction', collect);
  edit();
  doc.off('afterTransaction', collect);
  return [...names];
}

describe('loose notes', () => {
  it('[B13] are laid, changed and thrown away without touching anything else', () => {
    const { doc, editor, read } = board();
    expect(touched(doc, () => editor.addNote(note, 'Bel de wijk', spot))).toEqual(['notes']);
    expect(touched(doc, () => editor.setNoteText(note, 'Bel de buurt'))).toEqual(['notes']);
    expect(read().notes[note]).toEqual({ text: 'Bel de buurt', at: { ...spot, z: 1 } });
    expect(touched(doc, () => editor.removeItems([note]))).toEqual(['notes']);
    expect(read().notes).toEqual({});
    expect(touched(doc, () => editor.undo())).toEqual(['notes']);
    expect(read().notes[note]?.text).toBe('Bel de buurt');
  });
});

describe('several notes at once', () => {
  const two = ['n-ready-1', 'n-ready-2'] as [NoteId, NoteId];
  const ready = two.map((id) => ({ id, text: `Tekst van ${id}`, spot }));

  it('[B93] are one edit, which one undo takes back and one redo brings again', () => {
    const { editor, read } = board();
    editor.addNotes(ready);
    const { notes } = read();
    expect(Object.keys(notes)).toEqual(two);
    expect(two.map((id) => notes[id]?.at.z)).toEqual([1, 2]);
    editor.undo();
    expect(read().notes).toEqual({});
    editor.redo();
    expect(read().notes).toEqual(notes);
  });

  it('[B93] are laid once, however often and by how many people', () => {
    const [one, other] = [board(), board()];
    one.editor.addNotes(ready);
    one.editor.setNoteText(two[0], 'In onze woorden');
    one.editor.addNotes(ready);
    expect(one.read().notes[two[0]]?.text).toBe('In onze woorden');
    other.editor.addNotes(ready);
    exchange(one.doc, other.doc);
    // Of two texts at one moment one is kept, and the author of the other puts their edit in again.
    exchange(one.doc, other.doc);
    expect(Object.keys(other.read().notes).sort()).toEqual(two);
    expect(other.read().notes[two[0]]?.text).toBe('In onze woorden');
    expect(other.read()).toEqual(one.read());
  });
});

describe('the place of a note that was moved', () => {
  it('[B13] goes with the note and comes back with it, and stays where its remover may move nothing', () => {
    const doc = new Y.Doc();
    let mayMove = true;
    const editor = createBoardEditor(
      doc,
      () => 0,
      (part) => part !== 'places' || mayMove,
    );
    editor.addNote(note, 'Bel de wijk', spot);
    editor.moveItem(note, { x: 70, y: 80, zone: null });
    const before = readBoard(doc);
    editor.removeItems([note]);
    expect(readBoard(doc)).toMatchObject({ notes: {}, places: {} });
    editor.undo();
    expect(readBoard(doc)).toEqual(before);
    mayMove = false;
    expect(touched(doc, () => editor.removeItems([note]))).toEqual(['notes']);
  });
});

describe('clusters', () => {
  it('[B14] move by one edit that writes one place, and come back by one undo', () => {
    const { doc, editor, read } = board();
    editor.group(g, [a, b], spot, 'Tijd');
    let changed = 0;
    boardParts(doc).places.observe(({ keysChanged }) => (changed += keysChanged.size));
    editor.moveItem(g, { x: 500, y: 600, zone: 'later' });
    expect(changed).toBe(1);
    expect(read().places[g]).toMatchObject({ x: 500, zone: 'later' });
    editor.undo();
    expect(read().places[g]).toMatchObject({ x: 10, zone: 'now' });
  });

  it('[B78] are made, and grow, in one edit with the room that their neighbours make; one undo takes it back', () => {
    const { editor, read } = board();
    editor.moveItem(c, spot);
    const [loose, room] = [read(), [{ id: c, x: 700, y: 80, zone: 'now' }]];
    editor.group(g, [a], spot, 'Tijd', room);
    const before = read();
    expect(before.places[c]).toMatchObject({ x: 700 });
    // On top, where no room is left.
    expect(before.places[c]?.z).toBeGreaterThan(before.places[g]?.z ?? 0);
    editor.addToCluster(g, [b], [{ id: c, x: 900, y: 80, zone: 'now' }]);
    expect(read().places[c]).toMatchObject({ x: 900 });
    editor.undo();
    expect(read()).toEqual(before);
    editor.undo();
    expect(read()).toEqual(loose);
  });

  it('[B12] hold an item in one of them only, also when two people put it in two', () => {
    const [mine, theirs] = [board(), board()];
    mine.editor.group(g, [a, b], spot);
    theirs.editor.group(h, [b, c], spot);
    exchange(mine.doc, theirs.doc);
    expect(mine.read()).toEqual(theirs.read());
    expect([g, h]).toContain(mine.read().members[b]);
    expect(mine.read().members[a]).toBe(g);
    expect(mine.read().members[c]).toBe(h);
  });

  it('lose an item that is moved by itself, and are gone when it was the last', () => {
    const { editor, read } = board();
    editor.group(g, [a, b], spot);
    editor.moveItem(a, spot);
    expect(read().members).toEqual({ [b]: g });
    editor.addToCluster(h, [b]);
    expect(read().clusters).toEqual({});
    expect(read().places[g]).toBeUndefined();
    editor.undo();
    expect(read().members).toEqual({ [b]: g });
    expect(read().clusters[g]).toEqual({ title: '' });
  });

  it('[B50] merge in one edit: every item in the one, its title stays, and one undo brings both back', () => {
    const { doc, editor, read } = board();
    editor.group(g, [a], spot, 'Tijd');
    editor.group(h, [b, c], spot, 'Ruimte');
    const before = read();
    let edits = 0;
    doc.on('update', () => (edits += 1));
    editor.addToCluster(g, [h]);
    expect(edits).toBe(1);
    expect(read().members).toEqual({ [a]: g, [b]: g, [c]: g });
    expect(read().clusters).toEqual({ [g]: { title: 'Tijd' } });
    expect(read().places[h]).toBeUndefined();
    editor.undo();
    expect(read()).toEqual(before);
  });

  it('[B50] keep the title of the other where they had none', () => {
    const { editor, read } = board();
    editor.group(g, [a], spot);
    editor.group(h, [b], spot, 'Ruimte');
    editor.addToCluster(g, [h, c]);
    expect(read().clusters).toEqual({ [g]: { title: 'Ruimte' } });
    expect(read().members).toEqual({ [a]: g, [b]: g, [c]: g });
  });

  it('[B50] stay as they are when the other was just taken away, and in one of them when two people merge crosswise', () => {
    const { editor, read } = board();
    editor.group(g, [a, b], spot, 'Tijd');
    editor.addToCluster(h, [g]);
    expect(read().members).toEqual({ [a]: g, [b]: g });
    const [mine, theirs] = [board(), board()];
    mine.editor.group(g, [a], spot, 'Tijd');
    mine.editor.group(h, [b], spot, 'Ruimte');
    exchange(mine.doc, theirs.doc);
    mine.editor.addToCluster(g, [h]);
    theirs.editor.addToCluster(h, [g]);
    exchange(mine.doc, theirs.doc);
    expect(mine.read()).toEqual(theirs.read());
    expect(Object.keys(mine.read().members)).toHaveLength(2);
  });

  it('are taken apart in one edit, and put together again by one undo', () => {
    const { editor, read } = board();
    editor.group(g, [a, b], spot, 'Tijd');
    const before = read();
    editor.splitCluster(g, [
      { id: a, x: 1, y: 2, zone: null },
      { id: b, x: 3, y: 4, zone: null },
    ]);
    expect(read()).toMatchObject({ clusters: {}, members: {}, places: { [a]: { x: 1 }, [b]: { x: 3 } } });
    editor.undo();
    expect(read()).toEqual(before);
  });
});

describe('a board', () => {
  it('[B15] that was emptied by accident is back after one undo', () => {
    const { editor, read } = board();
    editor.moveItem(a, spot);
    editor.addNote(note, 'Bel de wijk', spot);
    editor.group(g, [b, c], spot, 'Tijd');
    const before = read();
    editor.removeItems([a, b, c, note, g]);
    expect(read()).toMatchObject({ places: {}, notes: {}, clusters: {}, members: {} });
    editor.undo();
    expect(read()).toEqual(before);
  });

  it('remembers under which template a thing was laid', () => {
    const doc = new Y.Doc();
    let era = 0;
    const editor = createBoardEditor(doc, () => era);
    editor.moveItem(a, spot);
    era = 3;
    editor.moveItem(b, spot);
    expect(readBoard(doc).places[a]).not.toHaveProperty('era');
    expect(readBoard(doc).places[b]).toMatchObject({ era: 3 });
  });

  it('[B17] grows by at most twelve bytes for a move', () => {
    const random = seededRandom(7);
    // As on the server: nobody can undo there, so what was overwritten is let go.
    const server = new Y.Doc();
    const people = [0, 1, 2, 3, 4].map(() => board());
    for (const { doc } of people) doc.on('update', (update) => Y.applyUpdate(server, update));
    const items = Array.from({ length: 60 }, (_, index) => `a-${random.text(12)}${index}` as ItemId);
    const step = (moves: number) => {
      for (let move = 0; move < moves; move += 1) {
        const person = people[random.below(people.length)] ?? board();
        if (move % 20 === 0)
          Y.applyUpdate(person.doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(person.doc)));
        const id = items[random.below(items.length)] ?? a;
        person.editor.moveItem(id, { x: random.below(1200), y: random.below(1000), zone: 'now' });
      }
      return Y.encodeStateAsUpdate(server).byteLength;
    };
    const before = step(1_000);
    const moves = 4_000;
    expect((step(moves) - before) / moves).toBeLessThanOrEqual(12);
  });
});
