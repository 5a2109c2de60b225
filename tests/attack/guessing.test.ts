import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Random } from '../../src/model/ids.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { startTestServer, type TestServer } from '../server/testServer.ts';
import { guess } from './guessing.ts';
import { playNamelessRound, writers } from './namelessRound.ts';

const sessions = 100;
/**
 * Who knows nothing is right about one answer in eight: 100 of 800. So many right answers have a standard deviation of ten,
 * and to be five of those off happens by chance about once in a hundred thousand ways of guessing; here are some 360.
 */
const most = 50;

let server: TestServer;
let random: Random;
beforeAll(async () => {
  const chance: Random = { below: (limit) => random.below(limit), text: (length) => random.text(length) };
  random = seededRandom(0);
  server = await startTestServer({ minimumGroup: 4, random: chance });
});
afterAll(() => server.close());

it('[A120] whatever a participant or a facilitator sees, they guess who wrote an answer no better than by chance', async () => {
  const right = new Map<string, number>();
  for (let seed = 1; seed <= sessions; seed += 1) {
    random = seededRandom(seed * 7919);
    const round = await playNamelessRound(server, seed);
    expect(round.truth.size).toBe(writers);
    for (const guesser of Object.keys(round.guessers))
      for (const [way, hits] of guess(round, guesser)) right.set(way, (right.get(way) ?? 0) + hits);
    round.leave();
  }
  expect(right.size).toBe(2 * 10 * 9 * 2);
  const better = [...right].filter(([, hits]) => Math.abs(hits - sessions) > most);
  expect(better).toEqual([]);
}, 600_000);
