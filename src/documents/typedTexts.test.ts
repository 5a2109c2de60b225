import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import type { HarvestId, NoteId, StepId } from '../model/ids.ts';
import { readBoard } from './boardDocument.ts';
import { createBoardEditor } from './boardEditor.ts';
import { createGuideEditor, readGuide } from './guideDocument.ts';
import { createReportEditor, readReport } from './reportDocument.ts';
import { openTypedTexts } from './typedTexts.ts';

/** Two documents with a link between them that carries everything when asked, also what is answered to it. */
function twoDocuments(clients: readonly [number, number]) {
  const docs = clients.map((id) => Object.assign(new Y.Doc(), { clientID: id })) as [Y.Doc, Y.Doc];
  const [mine, theirs] = docs;
  const link = () => {
    for (let round = 0; round < 4; round += 1)
      for (const [from, to] of [
        [mine, theirs],
        [theirs, mine],
      ] as const)
        Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
  };
  return { mine, theirs, link };
}

const id = 'h-1' as HarvestId;
const note = 'n-1' as NoteId;
const step = 't-1' as StepId;
const card = 'leren-1' as CardId;

/** Every text that two people can have the cursor in: how it is typed, and read. */
const texts = {
  'an action': (doc: Y.Doc) => {
    const board = createBoardEditor(doc);
    return {
      begin: () => board.addHarvest(id, 'action'),
      type: (text: string, shown?: string) => board.setHarvest(id, 'text', text, shown),
      read: () => readBoard(doc).harvest[0]?.text,
    };
  },
  'who does it': (doc: Y.Doc) => {
    const board = createBoardEditor(doc);
    return {
      begin: () => board.addHarvest(id, 'action'),
      type: (text: string, shown?: string) => board.setHarvest(id, 'who', text, shown),
      read: () => readBoard(doc).harvest[0]?.who,
    };
  },
  'a note': (doc: Y.Doc) => {
    const board = createBoardEditor(doc);
    return {
      begin: () => board.addNote(note, '', { x: 0, y: 0, zone: null }),
      type: (text: string, shown?: string) => board.setNoteText(note, text, shown),
      read: () => readBoard(doc).notes[note]?.text,
    };
  },
  'the title of a group': (doc: Y.Doc) => {
    const board = createBoardEditor(doc);
    return {
      begin: () => board.group('g-1' as never, [], { x: 0, y: 0, zone: null }),
      type: (text: string, shown?: string) => board.setClusterTitle('g-1' as never, text, shown),
      read: () => Object.values(readBoard(doc).clusters)[0]?.title,
    };
  },
  'words at a step': (doc: Y.Doc) => {
    const guide = createGuideEditor(doc);
    return {
      begin: () => {},
      type: (text: string, shown?: string) => guide.setStepWords(step, text, shown),
      read: () => readGuide(doc).steps[step],
    };
  },
  'words at a card': (doc: Y.Doc) => {
    const guide = createGuideEditor(doc);
    return {
      begin: () => {},
      type: (text: string, shown?: string) => guide.setCardWords(card, text, shown),
      read: () => readGuide(doc).cards[card],
    };
  },
  'a correction in the report': (doc: Y.Doc) => {
    const report = createReportEditor(doc);
    return {
      begin: () => {},
      type: (text: string, shown?: string) => report.correct('minutes', { text, of: 'tafle' }, shown),
      read: () => readReport(doc).corrections.minutes?.text,
    };
  },
};

describe.each(Object.entries(texts))('%s', (_, open) => {
  it.each([
    [1, 2],
    [2, 1],
  ] as const)('[E40] keeps what two type at the same moment (clients %i and %i)', (...clients) => {
    const { mine, theirs, link } = twoDocuments(clients);
    const [me, they] = [open(mine), open(theirs)];
    me.begin();
    me.type('Wij bellen de wijk');
    link();
    me.type('Wij bellen de wijk. ', 'Wij bellen de wijk');
    me.type('Wij bellen de wijk. Eerst.', 'Wij bellen de wijk. ');
    they.type('Vandaag: Wij bellen de wijk', 'Wij bellen de wijk');
    link();
    expect(me.read()).toBe('Vandaag: Wij bellen de wijk. Eerst.');
    expect(they.read()).toBe(me.read());
  });

  it('[E40] keeps what others typed in a text that one still saw as it was', () => {
    const { mine, theirs, link } = twoDocuments([1, 2]);
    const [me, they] = [open(mine), open(theirs)];
    me.begin();
    me.type('Wij bellen');
    link();
    they.type('Wij bellen, en Joris schrijft', 'Wij bellen');
    link();
    me.type('Wij bellen.', 'Wij bellen');
    link();
    expect(me.read()).toBe('Wij bellen., en Joris schrijft');
    expect(they.read()).toBe(me.read());
  });
});

describe('texts that are typed in one map', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    '[E40] have every letter of everybody, whenever edits arrive (seed %i)',
    (seed) => {
      let state = seed + 1;
      const below = (most: number) => {
        state = (state * 48_271) % 2_147_483_647;
        return state % most;
      };
      const people = [3, 1, 2].map((client) => {
        const doc = Object.assign(new Y.Doc(), { clientID: client });
        return { doc, texts: openTypedTexts(doc.getMap('t')), letters: String(client) };
      });
      const shown = (doc: Y.Doc) => (doc.getMap('t').get('a') ?? '') as string;
      const bring = (from: Y.Doc, to: Y.Doc) =>
        Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
      let typed = 0;
      for (let turn = 0; turn < 40; turn += 1) {
        const [one, other] = [people[below(3)], people[below(3)]];
        if (one === undefined || other === undefined) continue;
        if (below(2) === 0) bring(one.doc, other.doc);
        else {
          const text = shown(one.doc);
          const at = below(text.length + 1);
          one.doc.transact(() => one.texts.type('a', text.slice(0, at) + one.letters + text.slice(at), text));
          typed += 1;
        }
      }
      for (let round = 0; round < 12; round += 1)
        for (const one of people) for (const other of people) bring(one.doc, other.doc);
      const [first = '', ...others] = people.map(({ doc }) => shown(doc));
      expect(others).toEqual([first, first]);
      expect(first.length).toBeGreaterThanOrEqual(typed);
    },
  );

  it('[E40] make no day of two days', () => {
    const { mine, theirs, link } = twoDocuments([1, 2]);
    const [me, they] = [mine, theirs].map((doc) => createBoardEditor(doc)) as [BoardEditor, BoardEditor];
    me.addHarvest(id, 'action');
    link();
    me.setHarvest(id, 'when', '2027-01-15', '');
    they.setHarvest(id, 'when', '2027-02-20', '');
    link();
    expect(['2027-01-15', '2027-02-20']).toContain(readBoard(mine).harvest[0]?.when);
    expect(readBoard(theirs)).toEqual(readBoard(mine));
  });

  it('[E41] stay away when they were removed, until somebody puts them back', () => {
    const { mine, theirs, link } = twoDocuments([1, 2]);
    const [me, they] = [mine, theirs].map((doc) => createBoardEditor(doc)) as [BoardEditor, BoardEditor];
    me.addHarvest(id, 'action');
    me.setHarvest(id, 'text', 'Wij bellen', '');
    link();
    const [item] = readBoard(mine).harvest;
    they.removeHarvest(id);
    link();
    expect(readBoard(mine).harvest).toEqual([]);
    if (item !== undefined) me.putBackHarvest(item);
    link();
    expect(readBoard(theirs).harvest).toEqual([item]);
  });
});

type BoardEditor = ReturnType<typeof createBoardEditor>;

it('[T30] what goes wrong while an edit is put in again is reported, and others hear of the change', () => {
  const reported = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('reportError', reported);
  const { mine, theirs, link } = twoDocuments([1, 2]);
  const fault = new Error('full');
  const heard = vi.fn<() => void>();
  const typed = openTypedTexts(mine.getMap('m'), {
    mayWrite: () => {
      throw fault;
    },
  });
  mine.getMap('m').observe(heard);
  mine.transact(() => typed.type('k', 'mine'));
  theirs.getMap('m').set('k', 'theirs');
  link();
  vi.unstubAllGlobals();
  expect(reported.mock.calls).toEqual([[fault]]);
  expect(heard).toHaveBeenCalledTimes(2);
});
