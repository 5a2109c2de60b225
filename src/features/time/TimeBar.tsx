import type { Timer, Urgency } from '../../model/programme/timer.ts';
import { useTimerReading } from './useTimerReading.ts';

const colours: Readonly<Record<Urgency, string>> = {
  calm: 'bg-action',
  soon: 'bg-attention',
  last: 'bg-danger',
  up: 'bg-danger',
};

/** How much of the time is left, as a bar. The figures beside it say the same. */
export function TimeBar({ timer }: { readonly timer: Timer }) {
  const { leftMs, urgency } = useTimerReading(timer);
  return (
    <div
      aria-hidden="true"
      className="forced-line h-2 overflow-hidden rounded-full border border-transparent bg-line"
    >
      <div
        className={`keeps-colour h-full origin-left rounded-full transition-transform duration-200 ${colours[urgency]}`}
        style={{ transform: `scaleX(${leftMs / timer.totalMs})` }}
      />
    </div>
  );
}
