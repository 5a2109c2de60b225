import type { BallotItemId } from '../ballot.ts';
import type { Board } from '../board.ts';
import type { CommandOf } from '../command.ts';
import { newVoteId, type ClusterId, type VoteId } from '../ids.ts';
import { limits } from '../limits.ts';
import { countReady } from '../readiness.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { cardOf, memberOf, type Stage } from '../stage.ts';
import { ballotOf, tally, type Votable, type Vote, type VotedItem } from '../vote.ts';
import type { CardId } from '../deck.ts';
import { accept, type Context, type Decision } from './context.ts';

/** The thing to vote on as it goes into the vote, or null when there is no such thing. */
function votedItem(stage: Stage, board: () => Board, over: Votable, id: BallotItemId): VotedItem | null {
  switch (over) {
    case 'cards':
      return cardOf(stage, id as CardId) === undefined ? null : { id, label: null };
    case 'answers':
      return Object.hasOwn(stage.answers, id) ? { id, label: null } : null;
    case 'clusters': {
      const { clusters } = board();
      return Object.hasOwn(clusters, id) ? { id, label: clusters[id as ClusterId]?.title ?? '' } : null;
    }
  }
}

/** Opens a vote and puts it on every screen. Refused when there is nothing to choose between. */
export function voteOpen(stage: Stage, command: CommandOf<'vote.open'>, context: Context): Decision {
  const { over, dots } = command;
  const question = command.question?.trim() ?? '';
  if (question.length > limits.questionLength) return refuse('question-too-long');
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
    ready: 0,
    of: 0,
    readyMembers: [],
    voters: null,
    results: null,
  };
  const opened: Stage = {
    ...stage,
    phase: 'table',
    votes: { ...stage.votes, [vote.id]: vote },
    vote: vote.id,
    shownAt: context.now,
  };
  return accept(countReady(opened, context.desks));
}

function open(stage: Stage, id: VoteId): { ok: true; vote: Vote } | Refusal {
  const vote = Object.hasOwn(stage.votes, id) ? stage.votes[id] : undefined;
  if (vote === undefined) return refuse('no-such-vote');
  return vote.state === 'open' ? { ok: true, vote } : refuse('vote-not-open');
}

/** Closes a vote: only now are the dots added up, once, and shown to everybody at the same time. */
export function voteClose(stage: Stage, command: CommandOf<'vote.close'>, context: Context): Decision {
  const found = open(stage, command.voteId);
  if (!found.ok) return found;
  const { vote } = found;
  const desks = [...context.desks]
    .filter(([memberId]) => memberOf(stage, memberId)?.admitted === true)
    .map(([, desk]) => desk);
  const results = tally(vote, desks);
  const voters = desks.filter((desk) => ballotOf(desk, vote).size > 0).length;
  return accept({
    ...stage,
    votes: { ...stage.votes, [vote.id]: { ...vote, state: 'closed', voters, results } },
  });
}

/** Takes an open vote away, uncounted. */
export function voteCancel(stage: Stage, command: CommandOf<'vote.cancel'>): Decision {
  const found = open(stage, command.voteId);
  if (!found.ok) return found;
  const votes = Object.fromEntries(Object.entries(stage.votes).filter(([id]) => id !== found.vote.id));
  return accept({ ...stage, votes, vote: null });
}
