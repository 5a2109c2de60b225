/** Writing, as an activity: everybody answers a card, unseen until the facilitator reveals the round. */
import { steer, steerWhenFree } from '../../access/permission.ts';
import { handedIn, type Desk } from '../../session/desk.ts';
import { entriesThat, ifThere } from '../../records.ts';
import type { CardId } from '../../deck.ts';
import type { Count } from '../count.ts';
import { answersTo, openRound, wasWrittenOn, type Round, type Stage } from '../../session/stage.ts';
import { commanding, ending, type Action, type Activity, type OpenRun } from '../activity.ts';

type WriteMoment =
  | { readonly kind: 'writing'; readonly step: 'write'; readonly cardId: CardId; readonly round: Round }
  | { readonly kind: 'revealed'; readonly step: 'discuss'; readonly cardId: CardId };

type WriteAction = Action<'reveal' | 'next' | 'again', never>;

export type WriteCommand = 'round.open' | 'round.reveal' | 'round.goOpenly';

/** The stage with this round, new or changed. */
export const withRound = (stage: Stage, round: Round): Stage => ({
  ...stage,
  rounds: { ...stage.rounds, [round.id]: round },
});

/** The stage in which handing in has stopped, or goes on. It never stops once too few answers are to be shown. */
function withLock(stage: Stage, round: Round, locked: boolean): Stage {
  if (round.locked === locked || (locked && round.openly !== undefined)) return stage;
  return withRound(stage, { ...round, locked });
}

/** The round with this count and nothing of the count before. */
function withCount(round: Round, count: Count): Round {
  const { laid: _, laidMembers: _members, allIn: _all, ...rest } = round;
  return { ...rest, ...count };
}

/** The round that people write in now, as the rest of the model sees it. */
export function runOfRound(round: Round): OpenRun {
  const isDone = (desk: Desk) => Object.hasOwn(desk.ready, round.id);
  const hasLaid = (desk: Desk) => handedIn(desk, round.id).length > 0;
  const tookTurn = (desk: Desk) => isDone(desk) || hasLaid(desk);
  return {
    id: round.id,
    count: round,
    tellsWho: true,
    openly: round.openly,
    isDone,
    endsTurn: tookTurn,
    tookPart: hasLaid,
    hasLaid,
    keepsOpen: (desk) => (tookTurn(desk) ? 'round-open' : null),
    leaves: (desk) => ({ answers: handedIn(desk, round.id) }),
    counted: (stage, count) => withRound(stage, withCount(round, count)),
    locked: round.locked,
    withLock: (stage, locked) => withLock(stage, round, locked),
  };
}

export const write: Activity<WriteMoment, WriteAction, WriteCommand> = {
  name: 'write',
  open: (stage) => ifThere(openRound(stage), runOfRound),
  occupies: { as: 'writing', reason: 'round-open' },
  closed: (stage) => ({
    ...stage,
    rounds: entriesThat(stage.rounds, (_, { state }) => state !== 'open'),
  }),
  moments: {
    busy: (stage) =>
      ifThere(openRound(stage), (round) => ({ kind: 'writing', step: 'write', cardId: round.cardId, round })),
    onCard: (stage, cardId) => {
      // A round that nobody wrote in was revealed all the same: one goes on from there.
      const discussed = answersTo(stage, cardId).length > 0 || wasWrittenOn(stage, cardId);
      return discussed ? { kind: 'revealed', step: 'discuss', cardId } : null;
    },
  },
  busyAt: ['writing'],
  shownAt: ['revealed'],
  next: (moment) => {
    if (moment.kind === 'revealed')
      return {
        main: commanding('next', { type: 'card.draw' }),
        other: commanding('again', { type: 'round.open', cardId: moment.cardId }),
      };
    const { round } = moment;
    const reveal = commanding('reveal', { type: 'round.reveal', roundId: round.id });
    return { main: ending(reveal, round), other: null };
  },
  steps: [{ activity: 'write', busyAt: ['writing'], doneAt: ['revealed'], begin: null, offersMore: true }],
  permits: {
    'round.open': steerWhenFree,
    'round.reveal': steer,
    'round.goOpenly': steer,
  },
};
