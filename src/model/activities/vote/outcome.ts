/** The outcome of a vote as it is told: places, ties in words, and what got nothing apart. */
import type { VotedItem, Vote, VoteResult } from './vote.ts';

export interface Placed {
  readonly item: VotedItem;
  readonly dots: number;
  readonly rank: number;
  /** Whether others have as many dots. */
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
