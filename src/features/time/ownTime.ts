import { limits } from '../../model/limits.ts';

/** Minutes as people type them: `7`, `7,5`, `7.5` or `7:30`. Null when it is none, or too long for a timer. */
export function parseOwnTime(typed: string): number | null {
  const text = typed.trim();
  const clock = /^(?<minutes>\d{1,3}):(?<seconds>[0-5]\d)$/u.exec(text)?.groups;
  const minutes =
    clock === undefined
      ? /^\d{1,3}(?:[.,]\d)?$/u.test(text)
        ? Number(text.replace(',', '.'))
        : Number.NaN
      : Number(clock['minutes']) + Number(clock['seconds']) / 60;
  const ms = Math.round(minutes * 60_000);
  return ms >= 1_000 && ms <= limits.timerMs ? ms : null;
}
