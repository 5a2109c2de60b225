import { remainingOf, urgencyOf, type Timer, type Urgency } from '../../model/programme/timer.ts';
import { useServerNow } from '../../session/hooks.tsx';

/** The time that is left of a timer, on the server's clock. Renders again every second. */
export function useTimerReading(timer: Timer): { readonly leftMs: number; readonly urgency: Urgency } {
  const now = useServerNow();
  // Never more than there is: until the server's clock is known, this device's own may be hours away from it.
  const leftMs = Math.min(timer.totalMs, remainingOf(timer, now));
  return { leftMs, urgency: urgencyOf(timer, leftMs) };
}

const pad = (part: number) => String(part).padStart(2, '0');

/** Time that is left, as on a clock: `04:12`, or `1:04:12` from an hour on. A second that has begun still counts. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(Math.max(0, leftMs) / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const rest = `${pad(Math.floor((seconds % 3_600) / 60))}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
