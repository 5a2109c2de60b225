import { remainingOf, urgencyOf, type Timer, type Urgency } from '../../model/programme/timer.ts';
import { useServerNow } from '../../session/hooks.tsx';

export interface TimerReading {
  readonly leftMs: number;
  readonly urgency: Urgency;
}

/** What a timer says now, on the server's clock. Renders again every second. */
export function useTimerReading(timer: Timer): TimerReading {
  const now = useServerNow();
  // Never more than there is: until the server's clock is known, this device's own may be hours away from it.
  const leftMs = Math.min(timer.totalMs, remainingOf(timer, now));
  return { leftMs, urgency: urgencyOf(timer, leftMs) };
}
