/** Lines that fail in every way, between the product's own sessions and a real server. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import { newDeskAnswerId, type NoteId, type RoundId } from '../../src/model/ids.ts';
import { openRound } from '../../src/model/session/stage.ts';
import type { SessionState } from '../../src/session/state.ts';
import { createPerson } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { card } from '../server/table.ts';
import { startTestServer, type TestServer } from '../server/testServer.ts';
import { openFaultyProxy, type Fault, type FaultyProxy } from './faultyProxy.ts';
import { isSaved, openProduct, saysUnsaved, standInForPage } from './productClient.ts';

const random = seededRandom(17);
const halfHourMs = 30 * 60_000;

let server: TestServer;
beforeAll(async () => {
  standInForPage();
  vi.stubGlobal('window', new EventTarget());
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
  vi.unstubAllGlobals();
});

type Open = ReturnType<typeof openProduct>;
const board = ({ session }: Open) => session.editBoardBy(createBoardEditor);
const roundOf = ({ session }: Open) => {
  const { stage } = session.store.getState();
  return stage === null ? null : openRound(stage);
};

interface Table {
  readonly line: FaultyProxy;
  /** Behind a line of her own that fails. */
  readonly mirjam: Open;
  /** On the same line as the server. */
  readonly anna: Open;
  readonly roundId: RoundId;
}

async function layTable(): Promise<Table> {
  const host = createPerson(server.url);
  const { code } = await host.open();
  await host.command({ type: 'rules.set', moveItems: true, addNotes: true, editHarvest: true });
  const person = createPerson(server.url);
  await person.join(code, 'Mirjam');
  const line = await openFaultyProxy(server.url);
  const [anna, mirjam] = [openProduct(host, server.url), openProduct(person, line.url)];
  await Promise.all([anna, mirjam].map(({ until }) => until(isSaved)));
  await anna.session.send({ type: 'round.open', cardId: card });
  await mirjam.until(() => roundOf(mirjam) !== null);
  const roundId = roundOf(mirjam)?.id as RoundId;
  return { line, mirjam, anna, roundId };
}

/** Writes in every way there is, under words that are found again. */
function write(who: Open, roundId: RoundId, words: string): void {
  const { minutes } = who.session.store.getState().board;
  board(who).setMinutes(`${minutes}${words} `, minutes);
  board(who).addNote(`n-${words}` as NoteId, words, { x: 1, y: 1, zone: null });
  const id = newDeskAnswerId(random);
  who.session.desk.handIn({ id, roundId, cardId: card, text: words, source: null });
  who.session.desk.setDraft('leren-1' as CardId, { text: words, source: null });
}

/** Everybody has all of it, once, and somebody who comes now too. */
async function expectHealed({ line, mirjam, anna }: Table, words: readonly string[]): Promise<void> {
  await Promise.all([mirjam, anna].map(({ until }) => until(isSaved)));
  const { memberId, sessionId, cookies } = mirjam.person;
  const fresh = Object.assign(createPerson(server.url), { memberId, sessionId });
  for (const [name, value] of cookies) fresh.cookies.set(name, value);
  const witness = openProduct(fresh, server.url);
  // What everybody hears after all of it.
  board(anna).setMinutes(
    `${anna.session.store.getState().board.minutes}einde `,
    anna.session.store.getState().board.minutes,
  );
  await anna.session.send({ type: 'session.rename', title: 'Einde' });
  const hasAll = ({ board: seen, stage }: SessionState) =>
    seen.minutes.includes('einde') && stage?.title === 'Einde';
  await Promise.all([witness, mirjam, anna].map(({ until }) => until(hasAll)));
  await witness.until(({ desk }) => Object.keys(desk.drafts).length > 0);
  const states = [witness, mirjam, anna].map(({ session }) => session.store.getState());
  for (const { board: seen, stage, refused, ended } of states) {
    expect(seen.minutes.split(' ').toSorted()).toEqual(['', 'einde', ...words].toSorted());
    expect(seen).toEqual(states[0]?.board);
    expect(stage).toEqual(states[0]?.stage);
    expect([refused, ended]).toEqual([null, null]);
  }
  const ofMirjam = words.filter((word) => word.startsWith('m'));
  for (const { desk } of states.slice(0, 2)) {
    expect(desk.answers.map(({ text }) => text).toSorted()).toEqual(ofMirjam.toSorted());
    expect(desk.drafts['leren-1' as CardId]?.text).toBe(ofMirjam.at(-1));
  }
  for (const { session } of [mirjam, anna, witness]) session.close();
  line.close();
}

describe('a line that fails', () => {
  const slow: readonly Fault[] = [{ delayMs: 400 }, 'dribble'];
  it.concurrent.for(slow)('[T61] by being slow (%j) brings everything in the end', async (fault) => {
    const table = await layTable();
    const { line, mirjam, anna, roundId } = table;
    line.fail(fault);
    write(mirjam, roundId, 'm1');
    write(anna, roundId, 'a1');
    await Promise.all([mirjam, anna].map(({ until }) => until(isSaved)));
    write(mirjam, roundId, 'm2');
    await expectHealed(table, ['m1', 'm2', 'a1']);
  });

  const broken: readonly Fault[] = ['black hole', 'half-open', 'cut in mid-frame'];
  it.concurrent.for(broken)(
    '[T61] [T62] by %s says so, and once it is whole again everybody has everything once',
    async (fault) => {
      const table = await layTable();
      const { line, mirjam, anna, roundId } = table;
      write(mirjam, roundId, 'm1');
      await mirjam.until(isSaved);
      line.fail(fault);
      write(mirjam, roundId, 'm2');
      write(anna, roundId, 'a2');
      await mirjam.until(saysUnsaved);
      await anna.until(isSaved);
      // What is written while it is known that nothing comes through.
      write(mirjam, roundId, 'm3');
      line.fail('none');
      await expectHealed(table, ['m1', 'm2', 'm3', 'a2']);
    },
  );

  it('[T61] for half an hour takes nothing from what was written meanwhile on both sides', async () => {
    const table = await layTable();
    const { line, mirjam, anna, roundId } = table;
    line.fail('offline');
    await mirjam.until(({ connection }) => connection !== 'online');
    const words = Array.from({ length: 30 }, (_, minute) => [`m${minute}`, `a${minute}`]).flat();
    for (const word of words) {
      server.clock.time += halfHourMs / words.length;
      server.notice();
      write(word.startsWith('m') ? mirjam : anna, roundId, word);
      await anna.until(isSaved);
    }
    const { members } = anna.session.store.getState().stage ?? {};
    expect(members?.[mirjam.person.memberId]?.goneSince).toBeDefined();
    expect(saysUnsaved(mirjam.session.store.getState())).toBe(true);
    line.fail('none');
    await expectHealed(table, words);
  });
});
