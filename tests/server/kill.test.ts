import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { newDeskAnswerId, type RoundId } from '../../src/model/ids.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { step1Frame, updateFrame } from '../../server/host/frames.ts';
import { hostileUpdates } from './hostileUpdates.ts';
import { startRealServer, type RealServer } from '../journeys/realServer.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import { card, seat, type Seated } from './table.ts';

const kills = 30;
const random = seededRandom(1);

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer();
});
afterAll(() => server.remove());

/** What the server said it has. */
interface Receipts {
  readonly edits: Set<string>;
  /** Answers acknowledged before their reveal was asked for. */
  readonly handedIn: Map<RoundId, Set<string>>;
  readonly revealed: Set<RoundId>;
  /** Counts one more thing that was acknowledged. */
  count(): void;
  /** Resolves when so many more have been acknowledged. */
  many(more: number): Promise<void>;
}

function noReceipts(): Receipts {
  let counted = 0;
  let awaited = { count: Infinity, reached: () => {} };
  return {
    edits: new Set(),
    handedIn: new Map(),
    revealed: new Set(),
    count: () => {
      counted += 1;
      if (counted >= awaited.count) awaited.reached();
    },
    many: (more) =>
      new Promise((reached) => {
        awaited = { count: counted + more, reached };
      }),
  };
}

/** Edits the board as fast as receipts come back, until the server is gone. */
async function keepEditing(person: Seated, receipts: Receipts, gone: Promise<never>): Promise<void> {
  for (let count = 0; ; count += 1) {
    const key = `a-${person.memberId}-${receipts.edits.size}-${count}`;
    person.board.doc.getMap('places').set(key, { x: count, y: 0, zone: null, z: 0 });
    await Promise.race([person.board.saved(), gone]);
    receipts.edits.add(key);
    receipts.count();
  }
}

/** Opens, writes and reveals rounds, until the server is gone. */
async function keepRevealing(
  facilitator: Seated,
  writers: readonly Seated[],
  receipts: Receipts,
  gone: Promise<never>,
): Promise<void> {
  for (;;) {
    if (openRound(stageOf(facilitator.stage)) === null)
      await facilitator.command({ type: 'round.open', cardId: card });
    await Promise.race([facilitator.stage.until(() => openRound(stageOf(facilitator.stage)) !== null), gone]);
    const roundId = openRound(stageOf(facilitator.stage))?.id as RoundId;
    const answers = receipts.handedIn.get(roundId) ?? new Set();
    receipts.handedIn.set(roundId, answers);
    for (const writer of writers) {
      const id = newDeskAnswerId(random);
      createDeskEditor(writer.desk.doc).handIn({
        id,
        roundId,
        cardId: card,
        text: `antwoord ${id}`,
        source: null,
      });
      await Promise.race([writer.desk.saved(), gone]);
      answers.add(`antwoord ${id}`);
      receipts.count();
    }
    const reply = await facilitator.command({ type: 'round.reveal', roundId });
    if (reply.status === 200) receipts.revealed.add(roundId);
    receipts.count();
    await Promise.race([facilitator.stage.until(() => openRound(stageOf(facilitator.stage)) === null), gone]);
  }
}

/** Sends hostile updates and floods, each on a fresh connection when the one before is closed, until the server is gone. */
async function keepAttacking(person: Person, gone: Promise<never>): Promise<void> {
  const hostile = Object.values(hostileUpdates).filter(({ length }) => length < 10_000);
  const wholeAgain = step1Frame(Uint8Array.from([0]));
  for (;;) {
    const connection = person.connect('board');
    try {
      await Promise.race([connection.synced, gone]);
      for (let turn = 0; turn < 50; turn += 1) connection.sendRaw(wholeAgain);
      connection.sendRaw(updateFrame(hostile[random.below(hostile.length)] ?? new Uint8Array()));
      await Promise.race([connection.closed, gone]);
    } finally {
      connection.close();
    }
  }
}

/** What a fresh client gets must hold all receipts, and no round may be half revealed. */
async function checkReceipts(witness: Seated, receipts: Receipts): Promise<void> {
  const places = witness.board.doc.getMap('places');
  expect([...receipts.edits].filter((key) => !places.has(key))).toEqual([]);
  const stage = stageOf(witness.stage);
  for (const [roundId, answers] of receipts.handedIn) {
    const published = new Set(
      Object.values(stage.answers)
        .filter((answer) => answer.roundId === roundId)
        .map(({ text }) => text),
    );
    if (stage.rounds[roundId]?.state === 'revealed')
      expect([...answers].filter((text) => !published.has(text))).toEqual([]);
    else {
      expect(receipts.revealed.has(roundId)).toBe(false);
      expect(published.size).toBe(0);
    }
  }
}

/** The same seat in a browser that has nothing yet. */
async function freshSeat(person: Person): Promise<Seated> {
  const fresh = createPerson(server.url);
  for (const [name, value] of person.cookies) fresh.cookies.set(name, value);
  fresh.memberId = person.memberId;
  fresh.sessionId = person.sessionId;
  return seat(fresh);
}

describe('a server that is killed under load', () => {
  it(`[L6] [L7] loses nothing it acknowledged and reveals nothing by half, also with hostile clients about, ${kills} times`, async () => {
    const receipts = noReceipts();
    const facilitator = createPerson(server.url);
    const { code } = await facilitator.open();
    await facilitator.command({ type: 'rules.set', moveItems: true });
    const people: Person[] = [];
    for (let number = 1; number <= 4; number += 1) {
      const person = createPerson(server.url);
      await person.join(code, `Deelnemer ${number}`);
      people.push(person);
    }
    const mallory = createPerson(server.url);
    await mallory.join(code, 'Mallory');
    for (let turn = 0; turn < kills; turn += 1) {
      const [host, ...writers] = await Promise.all([facilitator, ...people].map(freshSeat));
      if (host === undefined) throw new Error('There is a facilitator');
      let end: (reason: Error) => void = () => {};
      const gone = new Promise<never>((_, reject) => {
        end = reject;
      });
      const work = Promise.allSettled([
        ...writers.map((person) => keepEditing(person, receipts, gone)),
        keepRevealing(host, writers, receipts, gone),
        keepAttacking(mallory, gone),
      ]);
      const before = receipts.edits.size;
      // After some work and not after some time, so that a busy machine is put to the same test.
      await receipts.many(12 + random.below(60));
      await server.kill();
      end(new Error('killed'));
      await work;
      expect(receipts.edits.size).toBeGreaterThan(before);
      for (const person of [host, ...writers]) person.leave();
      await server.start();
      const witness = await freshSeat(facilitator);
      await checkReceipts(witness, receipts);
      witness.leave();
    }
    expect(receipts.revealed.size).toBeGreaterThan(kills / 4);
    expect(receipts.edits.size).toBeGreaterThan(200);
  }, 300_000);
});
