/** Choosing from dealt cards, as an activity: nobody sees who plays or passes. */
import { own, steer, steerWhenFree } from '../../access/permission.ts';
import { ifThere } from '../../records.ts';
import type { Desk } from '../../session/desk.ts';
import type { Deal } from '../../session/stage.ts';
import { commanding, type Action, type Activity, type OpenRun } from '../activity.ts';

interface HandMoment {
  readonly kind: 'hand';
  readonly step: 'choose';
  readonly deal: Deal;
}

type HandAction = Action<'collect', never>;

export type HandCommand =
  'hand.deal' | 'hand.collect' | 'hand.take' | 'hand.swap' | 'hand.putBack' | 'hand.play';

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
  open: ({ deal }) => ifThere(deal, runOfDeal),
  occupies: null,
  closed: (stage) => ({ ...stage, deal: null }),
  moments: {
    withoutCard: (stage) => ifThere(stage.deal, (deal) => ({ kind: 'hand', step: 'choose', deal })),
  },
  busyAt: ['hand'],
  shownAt: [],
  next: () => ({ main: commanding('collect', { type: 'hand.collect' }), other: null }),
  permits: {
    'hand.deal': steerWhenFree,
    'hand.collect': steer,
    'hand.take': own,
    'hand.swap': own,
    'hand.putBack': own,
    'hand.play': own,
  },
};
