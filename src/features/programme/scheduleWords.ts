import type { Schedule } from '../../model/programme/schedule.ts';

const minuteMs = 60_000;

/** A length of time in whole minutes, rounded as one would say it. */
export const inMinutes = (ms: number) => Math.round(ms / minuteMs);

export interface ScheduleWords {
  /** Less than half a minute off is on schedule. */
  readonly pace: 'on' | 'behind' | 'ahead';
  readonly offMinutes: number;
  readonly leftMinutes: number;
  readonly step: { readonly word: 'step' | 'over'; readonly minutes: number } | null;
}

/** What to say of a schedule: nobody steers by seconds. */
export function scheduleWords(schedule: Schedule): ScheduleWords {
  const off = inMinutes(schedule.behindMs);
  const left = inMinutes(schedule.stepLeftMs);
  return {
    pace: off === 0 ? 'on' : off > 0 ? 'behind' : 'ahead',
    offMinutes: Math.abs(off),
    leftMinutes: inMinutes(schedule.leftMs),
    step: schedule.step === 0 ? null : { word: left < 0 ? 'over' : 'step', minutes: Math.abs(left) },
  };
}
