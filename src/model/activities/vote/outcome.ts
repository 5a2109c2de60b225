/** The outcome of a vote as it is told: places, ties in words, and what got nothing apart. */
import type { VotedItem, Vote, VoteResult } from './vote.ts';
import { votesInOrder, type Stage } from '../../session/stage.ts';
import type { BallotItemId } from './ballot.ts';

export interface Placed {
  readonly item: VotedItem;
  readonly dots: number;
  readonly rank: number;
  readonly shared: boolean;
}

/** What got dots in a closed vote, most first. Nothing while it is open, for then nobody knows. */
export function placedOf({ items, results }: Vote): Placed[] {
  const counted = (results ?? []).filter(({ dots }) => dots > 0);
  return counted.map((result) => ({
    item: itemOf(items, result),
    dots: result.dots,
    rank: result.rank,
    shared: counted.filter(({ rank }) => rank === result.rank).length > 1,
  }));
}

/** What got no dots in a closed vote: these share no place. */
export function withoutDots({ items, results }: Vote): VotedItem[] {
  return (results ?? []).filter(({ dots }) => dots === 0).map((result) => itemOf(items, result));
}

function itemOf(items: readonly VotedItem[], { id }: VoteResult): VotedItem {
  return items.find((item) => item.id === id) ?? { id, label: null };
}

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
