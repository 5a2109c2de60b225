import type { Stage } from './stage.ts';
import { votesInOrder } from './vote.ts';

/** What each thing got in the last closed vote that was about it. All at once, since there can be thousands. */
export function lastDots(stage: Stage): ReadonlyMap<string, number> {
  const results = votesInOrder(stage).flatMap((vote) => vote.results ?? []);
  return new Map(results.map(({ id, dots }) => [id, dots]));
}
