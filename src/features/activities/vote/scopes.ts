/** What a facilitator can put to the vote, as it is on the table now. */
import type { BallotItemId } from '../../../model/activities/vote/ballot.ts';
import type { Board } from '../../../model/board/board.ts';
import type { Card } from '../../../model/deck.ts';
import type { ClusterId } from '../../../model/ids.ts';
import { limits } from '../../../model/limits.ts';
import { answersTo, wasWrittenOn, type Stage } from '../../../model/session/stage.ts';
import type { Votable } from '../../../model/activities/vote/vote.ts';

export const scopes = ['here', 'answers', 'clusters', 'played', 'table', 'deck'] as const;
export type Scope = (typeof scopes)[number];

export const votableOf: Readonly<Record<Scope, Votable>> = {
  here: 'answers',
  answers: 'answers',
  table: 'cards',
  played: 'cards',
  clusters: 'clusters',
  deck: 'cards',
};

const wasOnTable = (stage: Stage, board: Board, { id }: Card) =>
  Object.hasOwn(board.places, id) || stage.spotlight === id || wasWrittenOn(stage, id);

/** The things in a scope, in the order in which people know them. */
export function itemsIn(scope: Scope, stage: Stage, board: Board): BallotItemId[] {
  return allIn(scope, stage, board).slice(0, limits.votedItems);
}

function allIn(scope: Scope, stage: Stage, board: Board): BallotItemId[] {
  switch (scope) {
    case 'here':
      return stage.spotlight === null ? [] : answersTo(stage, stage.spotlight).map(({ id }) => id);
    case 'answers':
      return Object.values(stage.answers)
        .toSorted((a, b) => a.order - b.order)
        .map(({ id }) => id);
    case 'table':
      return stage.cards.filter((card) => wasOnTable(stage, board, card)).map(({ id }) => id);
    case 'played':
      return [...stage.played];
    case 'clusters':
      // An empty cluster says nothing that one could choose.
      return (Object.keys(board.clusters) as ClusterId[])
        .filter((id) => Object.values(board.members).includes(id))
        .toSorted();
    case 'deck':
      return stage.cards.map(({ id }) => id);
  }
}

/** What people most likely want to vote on now; null when nothing can be voted on. */
export function likelyScope(stage: Stage, board: Board): Scope | null {
  return scopes.find((scope) => itemsIn(scope, stage, board).length > 1) ?? null;
}
