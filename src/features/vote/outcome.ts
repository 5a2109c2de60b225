/** The outcome of a vote as it is told: places, ties in words, and what got nothing apart. */
import type { VotedItem, Vote, VoteResult } from '../../model/vote.ts';

export interface Placed {
  readonly item: VotedItem;
  readonly dots: number;
  readonly rank: number;
  /** Whether others have as many dots. */
  readonly shared: boolean;
}

export interface Outcome {
  /** With dots, most first. */
  readonly placed: readonly Placed[];
  /** Without any: these share no place. */
  readonly without: readonly VotedItem[];
  /** The most dots that one thing got. */
  readonly most: number;
}

/** The outcome of a closed vote; of an open one there is none yet. */
export function outcomeOf(vote: Vote): Outcome | null {
  const { results } = vote;
  if (results === null) return null;
  const itemOf = ({ id }: VoteResult) => vote.items.find((item) => item.id === id) ?? { id, label: null };
  const counted = results.filter(({ dots }) => dots > 0);
  return {
    placed: counted.map((result) => ({
      item: itemOf(result),
      dots: result.dots,
      rank: result.rank,
      shared: counted.filter(({ rank }) => rank === result.rank).length > 1,
    })),
    without: results.filter(({ dots }) => dots === 0).map(itemOf),
    most: Math.max(0, ...counted.map(({ dots }) => dots)),
  };
}
