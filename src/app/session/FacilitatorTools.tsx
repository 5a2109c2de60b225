import { SessionMenu } from './parts.tsx';
import type { Place } from './place.ts';

/** What only the facilitator has in the header: inviting others, and the session's own menu. */
export function FacilitatorTools({ place: _ }: { readonly place: Place }) {
  return <SessionMenu />;
}
