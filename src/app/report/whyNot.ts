import type { WhyNot } from '../../features/reading/ReportParts.tsx';
import type { Reason } from '../../model/refusal.ts';

/** The page to show for a refusal: anything unforeseen is a server that cannot be reached as it should be. */
export function whyNot(reason: Reason): WhyNot {
  if (reason === 'no-such-report') return reason;
  return reason === 'malformed' ? 'incomplete' : 'unavailable';
}
