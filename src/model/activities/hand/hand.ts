/** Choosing from dealt cards, as an activity: nobody sees who plays or passes. */
import type { Desk } from '../../session/desk.ts';
import type { Deal } from '../../session/stage.ts';
import { commanding, type Action } from '../action.ts';
import type { Activity, OpenRun } from '../activity.ts';

interface HandMoment {
  /** Everybody chooses from the cards in their hand. */
  readonly kind: 'hand';
  readonly step: 'choose';
  readonly deal: Deal;
}

type HandAction = Action<'collect', never>;

export type HandCommand =
  'hand.deal' | 'hand.collect' | 'hand.take' | 'hand.swap' | 'hand.putBack' | 'hand.play';

/** A dealing that goes on, as the rest of the model sees it. */
function runOfDeal(deal: Deal): OpenRun {
  const saidReady = (desk: Desk) => Object.hasOwn(desk.ready, deal.id);
  return {
    id: deal.id,
    count: { ready: deal.ready, of: deal.of, readyMembers: [] },
    // A hand that stays full would show who passed.
    tellsWho: false,
    isDone: saidReady,
    endsTurn: saidReady,
    // A played card is shown at once: nothing waits.
    tookPart: () => false,
    keepsOpen: () => null,
    leaves: () => ({}),
    counted: (stage, { ready, of }) => ({ ...stage, deal: { ...deal, ready, of } }),
  };
}

export const hand: Activity<HandMoment, HandAction, HandCommand> = {
  name: 'hand',
  open: ({ deal }) => (deal === null ? null : runOfDeal(deal)),
  occupies: null,
  closed: (stage) => ({ ...stage, deal: null }),
  makesRoom: (stage) => stage,
  moments: {
    withoutCard: ({ deal }) => (deal === null ? null : { kind: 'hand', step: 'choose', deal }),
  },
  busyAt: ['hand'],
  shownAt: [],
  next: () => ({ main: commanding('collect', { type: 'hand.collect' }), other: null }),
  permits: {
    'hand.deal': 'steerWhenFree',
    'hand.collect': 'steer',
    'hand.take': 'own',
    'hand.swap': 'own',
    'hand.putBack': 'own',
    'hand.play': 'own',
  },
};
