import { BellRing, OctagonAlert, Pause, TriangleAlert } from 'lucide-react';

import type { Urgency } from '../../model/programme/timer.ts';

export interface UrgencySignProps {
  readonly urgency: Urgency;
  readonly paused: boolean;
  /** What is left, as a share of the whole. */
  readonly share: number;
}

/** A shape for how pressing the time is, for who sees no colours: a pie, a triangle, an octagon, a bell. */
export function UrgencySign({ urgency, paused, share }: UrgencySignProps) {
  if (urgency === 'up') return <BellRing aria-hidden="true" />;
  if (paused) return <Pause aria-hidden="true" />;
  if (urgency === 'last') return <OctagonAlert aria-hidden="true" />;
  if (urgency === 'soon') return <TriangleAlert aria-hidden="true" />;
  // A stroke as wide as the radius fills the disc: what is left is the part that is drawn.
  const whole = 2 * Math.PI * 5;
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor">
      <circle cx="12" cy="12" r="10" strokeWidth="2" />
      <circle
        cx="12"
        cy="12"
        r="5"
        strokeWidth="10"
        strokeDasharray={`${whole * share} ${whole}`}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
}
