import { votesInOrder, type Stage } from '../../session/stage.ts';
import type { BallotItemId } from './ballot.ts';

/** What each thing got in the last closed vote that was about it. All at once, since there can be thousands. */
export function lastDots(stage: Stage): ReadonlyMap<string, number> {
  const results = votesInOrder(stage).flatMap((vote) => vote.results ?? []);
  return new Map(results.map(({ id, dots }) => [id, dots]));
}

/** The dots that a thing got in the last closed vote that was about it; null when there was none. */
export function dotsOf(stage: Stage, id: BallotItemId): number | null {
  const last = votesInOrder(stage).findLast((vote) => vote.results?.some((result) => result.id === id));
  return last?.results?.find((result) => result.id === id)?.dots ?? null;
}

/** What a cluster counts for: the dots it got itself, or else those of its items together; null when nobody voted on any. */
export function dotsTogether(own: number | null, each: readonly (number | null)[]): number | null {
  if (own !== null) return own;
  const counted = each.filter((dots) => dots !== null);
  return counted.length === 0 ? null : counted.reduce((sum, dots) => sum + dots, 0);
}
