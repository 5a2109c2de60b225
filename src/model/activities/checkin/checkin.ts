/** A check-in or check-out: everybody gives one word, a face or a number, unseen until all is shown together. */
import { valueIn } from '../../records.ts';
import type { Desk } from '../../session/desk.ts';
import { asHeading, harmlessHeading } from '../../session/names.ts';
import type { ActivityRun, Stage } from '../../session/stage.ts';

/** What one gives: one word, one of the faces, or a number from 1 to 10. */
export const checkinKinds = ['word', 'face', 'number'] as const;
export type CheckinKind = (typeof checkinKinds)[number];

/** From best to worst. */
export const faces = ['very-good', 'good', 'so-so', 'bad', 'very-bad'] as const;
export type Face = (typeof faces)[number];

export const wordLength = 40;
export const highestNumber = 10;

export interface CheckinResult {
  readonly value: string | number;
  readonly count: number;
}

export interface Checkin extends ActivityRun {
  readonly activity: 'checkin';
  /** In the facilitator's own words; empty for none. */
  readonly question: string;
  readonly kind: CheckinKind;
  readonly inNotes: boolean;
  /** Words from most to least often; faces and numbers all, in their order. Null until they are shown. Never who. */
  readonly results: readonly CheckinResult[] | null;
}

export const isCheckin = (run: ActivityRun): run is Checkin => run.activity === 'checkin';

/** All check-ins and check-outs, in the order in which they were opened. */
export function checkinsInOrder({ activities = {} }: Stage): Checkin[] {
  return Object.values(activities)
    .filter(isCheckin)
    .sort((a, b) => a.order - b.order);
}

/** The word, face or number that a value stands for: a word without needless spaces. Null when it is none. */
export function fittingFor(kind: CheckinKind, value: unknown): string | number | null {
  switch (kind) {
    case 'word': {
      const word = typeof value === 'string' ? harmlessHeading(asHeading(value)) : '';
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
  return valueIn(valueIn(given, id) ?? {}, name) ?? null;
}

/** What the owner of a desk gave, or null. A desk is untrusted: what is no such word, face or number is nothing. */
export function givenIn(desk: Desk, checkin: Checkin): string | number | null {
  return fittingFor(checkin.kind, on(desk, checkin, 'value'));
}

/** What the owner of a desk typed or chose and did not give yet. It never leaves the desk. */
export function draftIn(desk: Desk, checkin: Checkin): string | number | null {
  return on(desk, checkin, 'draft');
}
