/** Ways of guessing, what each was right about, and whether that is more than chance would be. */
import type { MemberId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import type { Received } from './watchedRound.ts';

/** How often, without any leak, a whole test may find one by chance. */
const byChance = 1e-6;

/** The chance of at least so many hits off the middle, either way, when each of `tries` guesses is a fair coin. */
function chanceOf(hits: number, tries: number): number {
  const off = Math.abs(hits - tries / 2);
  let [sum, logOfWays] = [0, 0];
  for (let heads = 0; heads <= tries; heads += 1) {
    if (heads > 0) logOfWays += Math.log(tries - heads + 1) - Math.log(heads);
    if (Math.abs(heads - tries / 2) >= off) sum += Math.exp(logOfWays - tries * Math.LN2);
  }
  return Math.min(1, sum);
}

/** Hits and tries of every way of guessing, by its name. */
export function createScores() {
  const scores = new Map<string, { hits: number; tries: number }>();
  return {
    add: (way: string, hit: boolean) => {
      const score = scores.get(way) ?? { hits: 0, tries: 0 };
      scores.set(way, { hits: score.hits + (hit ? 1 : 0), tries: score.tries + 1 });
    },
    ways: () => scores,
    /** The ways that were right, or wrong, more often than coins are; each may be so once in a million tests of them all. */
    betterThanChance: () =>
      [...scores]
        .filter(([, { hits, tries }]) => chanceOf(hits, tries) * scores.size < byChance)
        .map(([way, { hits, tries }]) => `${way}: ${hits} of ${tries}`),
  };
}
export type Scores = ReturnType<typeof createScores>;

export const withoutCalls = (stage: Stage) => JSON.stringify({ ...stage, gathered: 0 });
const bytes = (frames: readonly Buffer[]) => frames.reduce((sum, { length }) => sum + length, 0);
const mentions = (frames: readonly Buffer[], member: MemberId) =>
  Buffer.concat(frames).includes(member) ? 1 : 0;

/** What tells of an act, as numbers: the act with the higher one is guessed to be the one that counts. */
export const tells: Readonly<Record<string, (received: Received, member: MemberId) => number>> = {
  'a change of the stage': ({ before, after }) => Number(withoutCalls(before) !== withoutCalls(after)),
  'the length of the stage': ({ before, after }) => withoutCalls(after).length - withoutCalls(before).length,
  'messages on the stage': ({ stage }) => stage.length,
  'bytes on the stage': ({ stage }) => bytes(stage),
  'being named on the stage': ({ stage }, member) => mentions(stage, member),
  'messages on the board': ({ board }) => board.length,
  'bytes on the board': ({ board }) => bytes(board),
};
