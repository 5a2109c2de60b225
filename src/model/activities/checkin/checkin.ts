/** Checking in or out, as an activity: everybody gives one word, a face or a number, unseen until all is shown together. */
import type { Desk } from '../../session/desk.ts';
import type { Stage } from '../../session/stage.ts';
import { commanding, ending, type Action } from '../action.ts';
import type { Activity, OpenRun } from '../activity.ts';
import { asPast, runsInOrder, withRun, withRuns, type ActivityRun } from '../run.ts';

/** What one gives: one word, one of the faces, or a number from 1 to 10. */
export const checkinKinds = ['word', 'face', 'number'] as const;
export type CheckinKind = (typeof checkinKinds)[number];

/** From best to worst. */
export const faces = ['very-good', 'good', 'so-so', 'bad', 'very-bad'] as const;
export type Face = (typeof faces)[number];

export const wordLength = 40;
export const highestNumber = 10;

/** Without names, so many must take part: a face or a number among few is soon somebody's. */
const fewest = 5;

export interface CheckinResult {
  readonly value: string | number;
  readonly count: number;
}

export interface Checkin extends ActivityRun {
  readonly activity: 'checkin';
  /** In the facilitator's own words; empty for none. */
  readonly question: string;
  readonly kind: CheckinKind;
  /** Whether the outcome goes into the notes. */
  readonly inNotes: boolean;
  /** Words from most to least often; faces and numbers all, in their order. Null until they are shown. Never who. */
  readonly results: readonly CheckinResult[] | null;
}

type CheckinMoment =
  | { readonly kind: 'checking-in'; readonly step: 'choose'; readonly checkin: Checkin }
  | { readonly kind: 'checked-in'; readonly step: 'choose'; readonly checkin: Checkin };

type CheckinAction = Action<'showCheckin' | 'next', never>;

export type CheckinCommand =
  'checkin.open' | 'checkin.show' | 'checkin.goOpenly' | 'checkin.cancel' | 'checkin.keepInNotes';

const isCheckin = (run: ActivityRun): run is Checkin => run.activity === 'checkin';

/** All check-ins and check-outs, in the order in which they were opened. */
export function checkinsInOrder(stage: Stage): Checkin[] {
  return runsInOrder(stage).filter(isCheckin);
}

const inState = (stage: Stage, state: Checkin['state']) =>
  checkinsInOrder(stage).find((checkin) => checkin.state === state) ?? null;

/** What of this is a word, face or number that one can give: a word without needless spaces. Null when it is none. */
export function fittingFor(kind: CheckinKind, value: unknown): string | number | null {
  switch (kind) {
    case 'word': {
      const word = typeof value === 'string' ? value.trim().replaceAll(/\s+/gu, ' ') : '';
      return word === '' || word.length > wordLength ? null : word;
    }
    case 'face':
      return faces.find((face) => face === value) ?? null;
    case 'number': {
      const fits = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= highestNumber;
      return fits ? Number(value) : null;
    }
  }
}

function on({ given = {} }: Desk, { id }: Checkin, name: 'value' | 'draft'): string | number | null {
  const values = Object.hasOwn(given, id) ? given[id] : undefined;
  return values !== undefined && Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}

/** What the owner of a desk gave, or null. A desk is untrusted: what is no such word, face or number is nothing. */
export function givenIn(desk: Desk, checkin: Checkin): string | number | null {
  return fittingFor(checkin.kind, on(desk, checkin, 'value'));
}

/** What the owner of a desk typed or chose and did not give yet. It never leaves the desk. */
export function draftIn(desk: Desk, checkin: Checkin): string | number | null {
  return on(desk, checkin, 'draft');
}

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
    keepsOpen: (desk) => (gave(desk) ? 'activity-open' : null),
    leaves: (desk) => {
      const value = givenIn(desk, checkin);
      return value === null ? {} : { given: { [id]: { value } } };
    },
    counted: (stage, { ready, of, readyMembers }) => withRun(stage, { ...checkin, ready, of, readyMembers }),
  };
}

export const checkin: Activity<CheckinMoment, CheckinAction, CheckinCommand> = {
  name: 'checkin',
  open: (stage) => {
    const going = inState(stage, 'open');
    return going === null ? null : runOfCheckin(going);
  },
  occupies: { as: 'checking in', reason: 'activity-open' },
  closed: (stage) => withRuns(stage, (run) => (isCheckin(run) && run.state === 'open' ? null : asPast(run))),
  makesRoom: (stage) =>
    inState(stage, 'shown') === null
      ? stage
      : withRuns(stage, (run) => (isCheckin(run) && run.state === 'shown' ? asPast(run) : run)),
  moments: {
    busy: (stage) => {
      const going = inState(stage, 'open');
      return going === null ? null : { kind: 'checking-in', step: 'choose', checkin: going };
    },
    outcome: (stage) => {
      const shown = inState(stage, 'shown');
      return shown === null ? null : { kind: 'checked-in', step: 'choose', checkin: shown };
    },
  },
  busyAt: ['checking-in'],
  shownAt: ['checked-in'],
  next: (moment) => {
    if (moment.kind === 'checked-in') return { main: commanding('next', { type: 'card.draw' }), other: null };
    const show = commanding('showCheckin', { type: 'checkin.show', runId: moment.checkin.id });
    return { main: ending(show, moment.checkin), other: null };
  },
  permits: {
    'checkin.open': 'steerWhenFree',
    'checkin.show': 'steer',
    'checkin.goOpenly': 'steer',
    'checkin.cancel': 'steer',
    'checkin.keepInNotes': 'steer',
  },
};
