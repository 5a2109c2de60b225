import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { newDeskAnswerId, type MemberId, type Random } from '../../src/model/ids.ts';
import type { Round, Stage } from '../../src/model/session/stage.ts';
import { stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { card, handIn, type Seated } from '../server/table.ts';
import { startTestServer, type TestServer } from '../server/testServer.ts';
import { createScores, tells, withoutCalls, type Scores } from './scores.ts';
import {
  layWatchedTable,
  minimumGroup,
  playWatchedRound,
  type Received,
  type WatchedRound,
  type WatchedTable,
  type Watcher,
} from './watchedRound.ts';

const sessions = 4;
const roundsInEach = 8;

let server: TestServer;
let random: Random;
let watched: WatchedTable;
beforeAll(async () => {
  const chance: Random = { below: (limit) => random.below(limit), text: (length) => random.text(length) };
  random = seededRandom(0);
  server = await startTestServer({ minimumGroup, random: chance });
});
afterAll(() => server.close());
afterEach(() => watched.leave());

/** Of two acts: which was laying something down, or saying that one is done? */
function guessActs(scores: Scores, { pairs }: WatchedRound, watchers: readonly Watcher[]): void {
  for (const { first, members, received, reaches } of pairs)
    if (!reaches)
      for (const { name } of watchers)
        for (const [tell, of] of Object.entries(tells)) {
          const [early, late] = received[name] as readonly [Received, Received];
          const guess = of(early, members[0]) >= of(late, members[1]);
          scores.add(`${name}, who acted, by ${tell}`, guess === first);
        }
}

/** Four pairs of places among eight that have none in common: of a fair shuffle each is in order or not like a coin. */
const apart = [0, 1, 2, 3].map((place) => [place, place + 4] as const);

const by =
  <T>(rank: (thing: T) => number | string) =>
  (a: T, b: T) => {
    const [one, other] = [rank(a), rank(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };

/** Each way in which one order of people may follow from another, and be guessed so. */
function addOrders(
  scores: Scores,
  way: string,
  truth: readonly MemberId[],
  guess: readonly MemberId[],
): void {
  for (const [early, late] of apart)
    scores.add(way, guess.indexOf(truth[early] as MemberId) < guess.indexOf(truth[late] as MemberId));
}

/** In which order did they lay something down? Guessed from an order of the people; asked before the reveal. */
function guessOrder(scores: Scores, { roundId, laid, pairs }: WatchedRound, watchers: readonly Watcher[]) {
  const truth = laid.map(({ member }) => member);
  const ids = truth.toSorted();
  for (const { name, stage: connection } of watchers) {
    const stage = stageOf(connection);
    const told = Buffer.concat(
      pairs.flatMap(({ received }) => (received[name] ?? []).flatMap((one) => one.stage)),
    );
    const round = stage.rounds[roundId] as Round;
    const listed = [...(round.laidMembers ?? []), ...round.readyMembers];
    const orders: Readonly<Record<string, readonly MemberId[]>> = {
      'the list of people': ids.toSorted(by((id) => Object.keys(stage.members).indexOf(id))),
      'their ids': ids,
      'being named first on the stage': ids.toSorted(by((id) => told.indexOf(id))),
      'being named last on the stage': ids.toSorted(by((id) => told.lastIndexOf(id))),
      'the lists of the round': ids.toSorted(by((id) => listed.indexOf(id))),
    };
    for (const [how, order] of Object.entries(orders))
      addOrders(scores, `${name}, in which order, by ${how}`, truth, order);
  }
}

/** Whose is which answer? Guessed from an order of the answers, with what the room saw before the reveal. */
function guessAuthors(
  scores: Scores,
  { roundId, laid }: WatchedRound,
  { watchers, members, acted }: WatchedTable,
): void {
  const cameIn = members.map(({ memberId }) => memberId);
  const seen = {
    'coming in': cameIn,
    'their ids': cameIn.toSorted(),
    'acting first': acted,
    'laying something down': laid.map(({ member }) => member),
  };
  for (const { name, stage: connection, taps } of watchers) {
    const answers = Object.values(stageOf(connection).answers).filter((one) => one.roundId === roundId);
    const authorOf = new Map(laid.map(({ member, words }) => [words, member]));
    const keys = [...connection.doc.getMap('stage').keys()];
    const heard = Buffer.concat(taps.stage.frames());
    const orders = {
      'their numbers': answers.toSorted(by(({ order }) => order)),
      'their ids': answers.toSorted(by(({ id }) => id)),
      'their places': answers.toSorted(by(({ id }) => keys.indexOf(`answers/${id}`))),
      'hearing them': answers.toSorted(by(({ text }) => heard.indexOf(text))),
    };
    for (const [how, people] of Object.entries(seen))
      for (const [where, order] of Object.entries(orders)) {
        const authors = order.map(({ text }) => authorOf.get(text) as MemberId);
        addOrders(scores, `${name}, whose, by ${how} and ${where}`, people, authors);
      }
  }
}

async function reveal(round: WatchedRound): Promise<void> {
  const { table, watchers } = watched;
  const reply = await table.facilitator.command({ type: 'round.reveal', roundId: round.roundId });
  expect(reply.status).toBe(200);
  await Promise.all(
    watchers.map(({ stage }) =>
      stage.until(() => stageOf(stage).rounds[round.roundId]?.state === 'revealed'),
    ),
  );
}

describe('what arrives before the reveal', () => {
  it('[A121] tells without names nobody who laid something down or in which order, but for a step', async () => {
    const scores = createScores();
    let arrived = 0;
    for (let session = 1; session <= sessions; session += 1) {
      random = seededRandom(session * 7919);
      watched = await layWatchedTable(server, false);
      for (let turn = 1; turn <= roundsInEach; turn += 1) {
        const round = await playWatchedRound(server, watched, seededRandom(session * 1_000 + turn));
        for (const { words } of round.laid)
          for (const { taps } of watched.watchers) expect(taps.stage.saw(words)).toBe(false);
        guessActs(scores, round, watched.watchers);
        arrived += round.pairs.filter(({ reaches, received, first }) => {
          const [early, late] = Object.values(received)[0] as readonly [Received, Received];
          const { before, after } = first ? early : late;
          return reaches && withoutCalls(before) !== withoutCalls(after);
        }).length;
        guessOrder(scores, round, watched.watchers);
        await reveal(round);
        guessAuthors(scores, round, watched);
      }
      if (session < sessions) watched.leave();
    }
    expect(scores.ways().size).toBe(3 * (7 + 5 + 4 * 4));
    expect(scores.betterThanChance()).toEqual([]);
    // What a step tells does arrive: these taps are not deaf.
    expect(arrived).toBe(sessions * roundsInEach * 2 * 2);
  }, 600_000);

  it('[A122] tells with names only that a seat laid something down, and that it is done', async () => {
    random = seededRandom(5);
    watched = await layWatchedTable(server, true);
    const { table, watchers, members } = watched;
    const [anna, bo] = members as [Seated, Seated];
    const roundId = await table.openRound();
    const { stage } = table.facilitator;
    const roundNow = (): Round => stageOf(stage).rounds[roundId] as Round;
    const { laid: _, laidMembers: _laid, ready: _ready, readyMembers: _done, ...begun } = roundNow();
    const counted = (laid: readonly Seated[], done: readonly Seated[]) => ({
      ...begun,
      laid: laid.length,
      laidMembers: laid.map(({ memberId }) => memberId),
      ready: done.length,
      readyMembers: done.map(({ memberId }) => memberId),
    });
    await handIn(bo, roundId, 'geheim van Bo');
    await stage.until(() => roundNow().laid === 1);
    expect(roundNow()).toEqual(counted([bo], []));
    await handIn(anna, roundId, 'geheim van Anna');
    await stage.until(() => roundNow().laid === 2);
    // In the order of the seats, and not in that of laying down.
    expect(roundNow()).toEqual(counted([anna, bo], []));

    // How much somebody laid down, and all that they change about it, changes nothing.
    const before = stageOf(stage);
    const more = { id: newDeskAnswerId(random), roundId, cardId: card, text: 'nog een geheim', source: null };
    createDeskEditor(anna.desk.doc).handIn(more);
    createDeskEditor(anna.desk.doc).keepInGroup(more.id, true);
    await anna.desk.saved();
    createDeskEditor(anna.desk.doc).takeBack(more.id);
    createDeskEditor(anna.desk.doc).setReady(roundId, true);
    await stage.until(() => roundNow().ready === 1);
    expect(roundNow()).toEqual(counted([anna, bo], [anna]));
    const changed = Object.entries(stageOf(stage)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Stage]),
    );
    expect(changed.map(([key]) => key)).toEqual(['rounds']);
    for (const { taps } of watchers)
      for (const tap of Object.values(taps)) expect(tap.saw('geheim')).toBe(false);
  });
});
