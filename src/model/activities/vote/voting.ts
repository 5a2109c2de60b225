/** Voting, as an activity: everybody spreads dots, unseen until the facilitator closes the vote. */
import { steer, steerWhenFree } from '../../access/permission.ts';
import type { Desk } from '../../session/desk.ts';
import { entriesThat, ifThere } from '../../records.ts';
import { openVote, type Stage } from '../../session/stage.ts';
import { commanding, ending, type Action, type Activity, type OpenRun } from '../activity.ts';
import { ballotOf, hasVoted, type Vote } from './vote.ts';

type VoteMoment =
  | { readonly kind: 'voting'; readonly step: 'vote'; readonly vote: Vote }
  | { readonly kind: 'voted'; readonly step: 'vote'; readonly vote: Vote };

type VoteAction = Action<'openVote' | 'closeVote' | 'next', 'vote'>;

export type VoteCommand = 'vote.open' | 'vote.close' | 'vote.goOpenly' | 'vote.cancel';

/** The stage with this vote, new or changed. */
export const withVote = (stage: Stage, vote: Vote): Stage => ({
  ...stage,
  votes: { ...stage.votes, [vote.id]: vote },
});

/** A vote that is cast now, as the rest of the model sees it. */
export function runOfVote(vote: Vote): OpenRun {
  const gaveDots = (desk: Desk) => ballotOf(desk, vote).size > 0;
  return {
    id: vote.id,
    count: vote,
    tellsWho: true,
    openly: vote.openly,
    isDone: (desk) => hasVoted(desk, vote),
    // Giving one's last dot does not end a turn: one may still want to move it.
    endsTurn: (desk) => Object.hasOwn(desk.ready, vote.id),
    tookPart: gaveDots,
    oncePerPerson: true,
    keepsOpen: (desk) => (gaveDots(desk) ? 'vote-open' : null),
    leaves: ({ ballots }) =>
      ifThere(ballots[vote.id], (ballot) => ({ ballots: { [vote.id]: ballot } })) ?? {},
    counted: (stage, count) => withVote(stage, { ...vote, ...count }),
  };
}

export const vote: Activity<VoteMoment, VoteAction, VoteCommand> = {
  name: 'vote',
  open: (stage) => ifThere(openVote(stage), runOfVote),
  occupies: { as: 'voting', reason: 'vote-open' },
  closed: (stage) => ({
    ...stage,
    votes: entriesThat(stage.votes, (_, { state }) => state !== 'open'),
    vote: null,
  }),
  makesRoom: (stage) => (stage.vote === null ? stage : { ...stage, vote: null }),
  moments: {
    busy: (stage) => ifThere(openVote(stage), (going) => ({ kind: 'voting', step: 'vote', vote: going })),
    outcome: (stage) =>
      ifThere(stage.vote && stage.votes[stage.vote], (shown) => ({
        kind: 'voted',
        step: 'vote',
        vote: shown,
      })),
  },
  busyAt: ['voting'],
  choosesAt: ['voting'],
  shownAt: ['voted'],
  next: (moment) => {
    // Voting again stands with the outcome.
    if (moment.kind === 'voted') return { main: commanding('next', { type: 'card.draw' }), other: null };
    const close = commanding('closeVote', { type: 'vote.close', voteId: moment.vote.id });
    return { main: ending(close, moment.vote), other: null };
  },
  steps: [
    {
      activity: 'vote',
      busyAt: ['voting'],
      doneAt: ['voted'],
      begin: { word: 'openVote', does: { opens: 'vote' } },
      offersMore: false,
    },
  ],
  permits: {
    'vote.open': steerWhenFree,
    'vote.close': steer,
    'vote.goOpenly': steer,
    'vote.cancel': steer,
  },
};
