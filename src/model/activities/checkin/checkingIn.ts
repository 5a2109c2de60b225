import { steer, steerWhenFree } from '../../access/permission.ts';
import { ifThere } from '../../records.ts';
import type { Desk } from '../../session/desk.ts';
import type { Stage } from '../../session/stage.ts';
import { commanding, ending, type Action, type Activity, type OpenRun } from '../activity.ts';
import { asPast, withRun, withRuns } from '../run.ts';
import { checkinsInOrder, givenIn, isCheckin, type Checkin } from './checkin.ts';

/** Without names, so many must take part: a face or a number among few is soon somebody's. */
const fewest = 5;

type CheckinMoment =
  | { readonly kind: 'checking-in'; readonly step: 'choose'; readonly checkin: Checkin }
  | { readonly kind: 'checked-in'; readonly step: 'choose'; readonly checkin: Checkin };

type CheckinAction = Action<'showCheckin' | 'next', never>;

export type CheckinCommand =
  'checkin.open' | 'checkin.show' | 'checkin.goOpenly' | 'checkin.cancel' | 'checkin.keepInNotes';

const inState = (stage: Stage, state: Checkin['state']) =>
  checkinsInOrder(stage).find((checkin) => checkin.state === state);

/** A check-in that goes on, as the rest of the model sees it. */
export function runOfCheckin(checkin: Checkin): OpenRun {
  const { id, kind, openly } = checkin;
  const gave = (desk: Desk) => givenIn(desk, checkin) !== null;
  const isDone = (desk: Desk) => gave(desk) || Object.hasOwn(desk.ready, id);
  return {
    id,
    count: checkin,
    tellsWho: true,
    openly,
    ...(kind !== 'word' && { atLeast: fewest }),
    isDone,
    endsTurn: isDone,
    tookPart: gave,
    oncePerPerson: true,
    keepsOpen: (desk) => (gave(desk) ? 'activity-open' : null),
    leaves: (desk) => ifThere(givenIn(desk, checkin), (value) => ({ given: { [id]: { value } } })) ?? {},
    counted: (stage, { ready, of, readyMembers }) => withRun(stage, { ...checkin, ready, of, readyMembers }),
  };
}

export const checkin: Activity<CheckinMoment, CheckinAction, CheckinCommand> = {
  name: 'checkin',
  open: (stage) => ifThere(inState(stage, 'open'), runOfCheckin),
  occupies: { as: 'checking in', reason: 'activity-open' },
  closed: (stage) =>
    withRuns(stage, (run) => (!isCheckin(run) ? run : run.state === 'open' ? null : asPast(run))),
  makesRoom: (stage) =>
    withRuns(stage, (run) => (isCheckin(run) && run.state === 'shown' ? asPast(run) : run)),
  moments: {
    busy: (stage) =>
      ifThere(inState(stage, 'open'), (going) => ({ kind: 'checking-in', step: 'choose', checkin: going })),
    outcome: (stage) =>
      ifThere(inState(stage, 'shown'), (shown) => ({ kind: 'checked-in', step: 'choose', checkin: shown })),
  },
  busyAt: ['checking-in'],
  shownAt: ['checked-in'],
  next: (moment) => {
    if (moment.kind === 'checked-in') return { main: commanding('next', { type: 'card.draw' }), other: null };
    const show = commanding('showCheckin', { type: 'checkin.show', runId: moment.checkin.id });
    return { main: ending(show, moment.checkin), other: null };
  },
  permits: {
    'checkin.open': steerWhenFree,
    'checkin.show': steer,
    'checkin.goOpenly': steer,
    'checkin.cancel': steer,
    'checkin.keepInNotes': steer,
  },
};
