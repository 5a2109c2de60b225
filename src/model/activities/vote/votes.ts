import type { BallotItemId } from './ballot.ts';
import type { Board } from '../../board/board.ts';
import type { CommandOf } from '../../command.ts';
import { newVoteId, type ClusterId, type VoteId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import type { ActivityCommands } from '../activity.ts';
import { desksToShow, expecting, noLongerExpecting } from '../expected.ts';
import { openlyAfterMs } from '../minimumGroup.ts';
import { countReady } from '../readiness.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import { cardOf, memberOf, type Stage } from '../../session/stage.ts';
import { ballotOf, tally, type Votable, type Vote, type VotedItem } from './vote.ts';
import type { CardId } from '../../deck.ts';
import { withScreensFree } from '../../decide/cards.ts';
import { accept, type Context, type Decision } from '../../decide/context.ts';
import { runOfVote, type VoteCommand } from './voting.ts';

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
function voteOpen(stage: Stage, command: CommandOf<'vote.open'>, context: Context): Decision {
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
    ...withScreensFree(stage),
    phase: 'table',
    votes: { ...stage.votes, [vote.id]: vote },
    vote: vote.id,
    shownAt: context.now,
  };
  const vault = expecting(context.vault, opened, vote.id);
  return { ...accept(countReady(opened, context.desks, vault)), ...(vault !== context.vault && { vault }) };
}

function open(stage: Stage, id: VoteId): { ok: true; vote: Vote } | Refusal {
  const vote = Object.hasOwn(stage.votes, id) ? stage.votes[id] : undefined;
  if (vote === undefined) return refuse('no-such-vote');
  return vote.state === 'open' ? { ok: true, vote } : refuse('vote-not-open');
}

/**
 * Says on every screen that this vote will be counted with fewer ballots than the minimum. Until it can be, everybody can
 * take their dots back.
 */
function voteGoOpenly(stage: Stage, command: CommandOf<'vote.goOpenly'>, { now }: Context): Decision {
  const found = open(stage, command.voteId);
  if (!found.ok) return found;
  const { vote } = found;
  if (stage.named || vote.openly !== undefined) return accept(stage);
  const openly: Vote = { ...vote, openly: now + openlyAfterMs };
  return accept({ ...stage, votes: { ...stage.votes, [vote.id]: openly } });
}

/** Closes a vote: only now are the dots added up, once, and shown to everybody at the same time. Without names refused with too few ballots. */
function voteClose(stage: Stage, command: CommandOf<'vote.close'>, context: Context): Decision {
  const found = open(stage, command.voteId);
  if (!found.ok) return found;
  const { vote } = found;
  const counted = desksToShow(stage, runOfVote(vote), context);
  if (counted === null) return refuse('group-too-small');
  const desks = [...counted]
    .filter(([id]) => memberOf(stage, id)?.admitted !== false)
    .map(([, desk]) => desk);
  const results = tally(vote, desks);
  const voters = desks.filter((desk) => ballotOf(desk, vote).size > 0).length;
  const closed = accept({
    ...stage,
    votes: { ...stage.votes, [vote.id]: { ...vote, state: 'closed', voters, results } },
  });
  return stage.named ? closed : { ...closed, vault: noLongerExpecting(context.vault, vote.id) };
}

/** Takes an open vote away, uncounted. */
function voteCancel(stage: Stage, command: CommandOf<'vote.cancel'>, { vault }: Context): Decision {
  const found = open(stage, command.voteId);
  if (!found.ok) return found;
  const votes = Object.fromEntries(Object.entries(stage.votes).filter(([id]) => id !== found.vote.id));
  const cancelled = accept({ ...stage, votes, vote: null });
  return stage.named ? cancelled : { ...cancelled, vault: noLongerExpecting(vault, found.vote.id) };
}

export const voteCommands: ActivityCommands<VoteCommand> = {
  decide: {
    'vote.open': voteOpen,
    'vote.close': voteClose,
    'vote.cancel': voteCancel,
    'vote.goOpenly': voteGoOpenly,
  },
  changesScreens: [],
};
