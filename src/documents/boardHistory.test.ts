import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { boardPartNames, type BoardPart } from '../model/access/boardParts.ts';
import type { HarvestId, ItemId, NoteId } from '../model/ids.ts';
import { readBoard } from './boardDocument.ts';
import { createBoardEditor } from './boardEditor.ts';

const item = 'a-1' as ItemId;
const note = 'n-1' as NoteId;
const action = 'h-1' as HarvestId;
const spot = { x: 10, y: 20, zone: null };

/** A board of somebody who may write in the parts that are named now. */
function board() {
  const doc = new Y.Doc();
  const open = new Set<BoardPart>(boardPartNames);
  const heard = { times: 0 };
  const editor = createBoardEditor(
    doc,
    () => 0,
    (part) => open.has(part),
    () => (heard.times += 1),
  );
  return { doc, editor, open, heard, read: () => readBoard(doc) };
}

describe('undoing at the board and in the harvest', () => {
  it('[B55] at the board leaves what was agreed and noted down alone', () => {
    const { editor, read } = board();
    editor.moveItem(item, spot);
    editor.addHarvest(action, 'action');
    editor.setMinutes('Besproken: de wijk.', '');
    editor.undo();
    expect(read().places).toEqual({});
    expect(read().minutes).toBe('Besproken: de wijk.');
    expect(editor.canUndo()).toBe(false);
    editor.undo();
    expect(read()).toMatchObject({ minutes: 'Besproken: de wijk.', harvest: [{ id: action }] });
    editor.redo();
    expect(read().places).toHaveProperty(item);
  });

  it('[B55] in the harvest leaves what lies on the board alone', () => {
    const { editor, read } = board();
    const harvest = editor.harvestHistory();
    editor.setMinutes('Besproken: de wijk.', '');
    editor.moveItem(item, spot);
    expect(harvest.canUndo()).toBe(true);
    harvest.undo();
    expect(read()).toMatchObject({ minutes: '', places: { [item]: spot } });
    harvest.undo();
    expect(read().places).toHaveProperty(item);
    harvest.redo();
    expect(read().minutes).toBe('Besproken: de wijk.');
  });

  it('[B55] brings an insight back where it was taken away', () => {
    const { editor, read } = board();
    editor.markInsight(item, true);
    editor.unmarkInHarvest(item);
    editor.moveItem(item, spot);
    editor.harvestHistory().undo();
    expect(read().insights).toEqual({ [item]: true });
    editor.undo();
    expect(read()).toMatchObject({ places: {}, insights: { [item]: true } });
    editor.undo();
    expect(read().insights).toEqual({});
  });

  it('tells of each change, that one can undo or not', () => {
    const { editor, heard } = board();
    editor.moveItem(item, spot);
    expect(heard.times).toBe(1);
    editor.setMinutes('Iets', '');
    expect(heard.times).toBe(2);
    editor.undo();
    expect(heard.times).toBeGreaterThan(2);
  });
});

describe('undoing where one may not write any more', () => {
  it('[B56] does nothing while the board is locked, and goes on when it is not', () => {
    const { doc, editor, open, read } = board();
    editor.moveItem(item, spot);
    const updates: unknown[] = [];
    doc.on('update', (update) => updates.push(update));
    open.clear();
    expect(editor.canUndo()).toBe(false);
    editor.undo();
    expect(updates).toEqual([]);
    open.add('places').add('clusters').add('members');
    expect(editor.canUndo()).toBe(true);
    editor.undo();
    expect(read().places).toEqual({});
    open.clear();
    expect(editor.canRedo()).toBe(false);
    editor.redo();
    expect(read().places).toEqual({});
  });

  it('[B56] undoes a note that went, but no move before it', () => {
    const { editor, open, read } = board();
    editor.addNote(note, 'Bel de wijk', spot);
    editor.moveItem(item, spot);
    open.delete('places');
    editor.removeItems([note]);
    expect(editor.canUndo()).toBe(true);
    editor.undo();
    expect(read().notes[note]?.text).toBe('Bel de wijk');
    expect(editor.canUndo()).toBe(false);
    editor.undo();
    expect(read().places).toHaveProperty(item);
  });

  it('[B56] comes to no move behind a change that somebody else made void', () => {
    const { doc, editor, open, read } = board();
    const other = new Y.Doc();
    editor.moveItem(item, spot);
    open.delete('places');
    editor.addNote(note, 'Bel de wijk', spot);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    createBoardEditor(other).removeItems([note]);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    editor.undo();
    expect(read().places).toHaveProperty(item);
    open.add('places');
    editor.undo();
    expect(read().places).toEqual({});
  });
});
