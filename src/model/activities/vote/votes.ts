import type { Board } from '../../board/board.ts';
import type { CardId } from '../../deck.ts';
import { withScreensFree } from '../../decide/cards.ts';
import type { Context, Decision } from '../../decide/context.ts';
import { newVoteId, type ClusterId, type VoteId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import { valueIn, withoutKey } from '../../records.ts';
import { refuse } from '../../refusal.ts';
import { asHeading, misleads } from '../../session/names.ts';
import { cardOf, type Stage } from '../../session/stage.ts';
import { noneReady } from '../count.ts';
import type { ActivityCommands } from '../activity.ts';
import { desksToShow } from '../expected.ts';
import { beginning, finishing, goingOpenly } from '../readiness.ts';
import type { BallotItemId } from './ballot.ts';
import { ballotOf, tally, type Votable, type Vote, type VotedItem } from './vote.ts';
import { runOfVote, withVote, type VoteCommand } from './voting.ts';

/** The thing to vote on as it goes into the vote, or null when there is no such thing. */
function votedItem(stage: Stage, board: () => Board, over: Votable, id: BallotItemId): VotedItem | null {
  switch (over) {
    case 'cards':
      return cardOf(stage, id as CardId) === undefined ? null : { id, label: null };
    case 'answers':
      return Object.hasOwn(stage.answers, id) ? { id, label: null } : null;
    case 'clusters': {
      const cluster = valueIn(board().clusters, id as ClusterId);
      return cluster === undefined ? null : { id, label: cluster.title };
    }
  }
}

/** Decides about the open vote that a command names; refuses a vote that is not open any more. */
const withOpenVote =
  (decide: (stage: Stage, vote: Vote, context: Context) => Decision) =>
  (stage: Stage, { voteId }: { readonly voteId: VoteId }, context: Context): Decision => {
    const vote = valueIn(stage.votes, voteId);
    if (vote === undefined) return refuse('no-such-vote');
    return vote.state === 'open' ? decide(stage, vote, context) : refuse('vote-not-open');
  };

export const voteCommands: ActivityCommands<VoteCommand> = {
  decide: {
    /** Opens a vote and puts it on every screen. Refused when there is nothing to choose between. */
    'vote.open': (stage, command, context) => {
      const { over, dots } = command;
      const question = asHeading(command.question ?? '');
      if (question.length > limits.questionLength) return refuse('question-too-long');
      if (misleads(question)) return refuse('text-characters');
      const order = Object.keys(stage.votes).length;
      if (order >= limits.votes) return refuse('too-many-votes');
      const items = [...new Set(command.itemIds)].map((id) => votedItem(stage, context.board, over, id));
      if (items.includes(null)) return refuse('no-such-item');
      if (items.length < 2) return refuse('nothing-to-vote-on');
      const vote: Vote = {
        id: newVoteId(context.random),
        question,
        over,
        items: items.filter((item) => item !== null),
        dots,
        perItem: Math.min(command.perItem, dots),
        state: 'open',
        order,
        ...noneReady,
        voters: null,
        results: null,
      };
      const free: Stage = { ...withScreensFree(stage), phase: 'table', vote: vote.id, shownAt: context.now };
      return beginning(withVote(free, vote), vote.id, context);
    },

    /** Closes a vote: only now are the dots added up, once. Without names refused with too few ballots. */
    'vote.close': withOpenVote((stage, vote, context) => {
      const counted = desksToShow(stage, runOfVote(vote), context);
      if (counted === null) return refuse('group-too-small');
      const desks = [...counted.values()];
      const voters = desks.filter((desk) => ballotOf(desk, vote).size > 0).length;
      const closed: Vote = { ...vote, state: 'closed', voters, results: tally(vote, desks) };
      return finishing(withVote(stage, closed), vote.id, context);
    }),

    /** Takes an open vote away, uncounted. */
    'vote.cancel': withOpenVote((stage, { id }, context) =>
      finishing({ ...stage, votes: withoutKey(stage.votes, id), vote: null }, id, context),
    ),

    'vote.goOpenly': withOpenVote((stage, vote, context) =>
      goingOpenly(stage, vote, context, (openly) => withVote(stage, { ...vote, openly })),
    ),
  },
  changesScreens: [],
};
