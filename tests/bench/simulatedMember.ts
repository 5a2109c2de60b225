/** A member with a phone, as far as the server can tell: three connections, and what a browser asks of its own accord. */
import { boardParts } from '../../src/documents/boardDocument.ts';
import { createDeskEditor, type DeskEditor } from '../../src/documents/deskEditor.ts';
import type { Person } from '../server/person.ts';
import { connectBare, type BareConnection } from './bareConnection.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface SimulatedMember {
  readonly person: Person;
  readonly board: BareConnection;
  readonly desk: DeskEditor;
  /** Types on in a loose note of one's own: about 100 bytes on the wire, timed until the others have it. */
  typeInNote(): void;
  point(turn: number): void;
  /** Asks for the receipt of what was written on the desk, and takes the time. */
  timeDesk(): void;
  /** What only this member may know: a browser asks it at the start and after each reveal. */
  askMe(): Promise<void>;
  /** Resolves when the next stage comes in that has this text in it. */
  seesOnStage(text: string): Promise<void>;
  leave(): void;
}

/** Adds the time between asking for a receipt and getting it to `times`. */
function timedMarks(times: number[]) {
  const asked = new Map<number, number>();
  return {
    onSaved: (mark: number) => {
      const at = asked.get(mark);
      if (at !== undefined) times.push(performance.now() - at);
    },
    ask: (connection: BareConnection) => {
      const at = performance.now();
      asked.set(connection.mark(), at);
    },
  };
}

export interface Times {
  /** Between writing on the board and somebody else having it. */
  readonly others: Stopwatch;
  /** Between writing on a desk and its receipt. */
  readonly acknowledged: number[];
}

/** Connects a person who has a seat, and resolves when everything has come in. */
export async function sitDown(url: string, person: Person, times: Times): Promise<SimulatedMember> {
  let waiting: { readonly text: string; readonly seen: () => void }[] = [];
  const receipts = timedMarks(times.acknowledged);
  const stage = connectBare(url, person, 'stage', {
    onUpdate: (update) => {
      const bytes = Buffer.from(update.buffer, update.byteOffset, update.byteLength);
      const seen = waiting.filter(({ text }) => bytes.includes(text));
      waiting = waiting.filter((one) => !seen.includes(one));
      for (const one of seen) one.seen();
    },
  });
  const board = connectBare(url, person, 'board', {
    onUpdate: (update) => times.others.hear(person.memberId, update),
  });
  const desk = connectBare(url, person, 'desk', receipts);
  const askMe = async () => {
    const me = await person.get(`/api/sessions/${person.sessionId}/me`);
    if (me.status !== 200) throw new Error(me.text);
  };
  await Promise.all([stage.synced, board.synced, desk.synced, askMe()]);
  const { notes } = boardParts(board.doc);
  const note = `n-${person.memberId}`;

  return {
    person,
    board,
    desk: createDeskEditor(desk.doc),
    typeInNote: () => {
      if (!notes.has(`${note}/at`)) notes.set(`${note}/at`, { x: 10, y: 20, zone: 'now', z: 1 });
      notes.set(`${note}/text`, `${times.others.start(person.memberId)} ${'x'.repeat(60)}`);
      board.mark();
    },
    point: (turn) => board.point(turn % 1_000, 20),
    timeDesk: () => receipts.ask(desk),
    askMe,
    seesOnStage: (text) => new Promise((resolve) => waiting.push({ text, seen: resolve })),
    leave: () => {
      for (const connection of [stage, board, desk]) connection.close();
    },
  };
}
