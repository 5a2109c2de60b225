import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { useStage } from '../../../session/hooks.tsx';
import { FacilitatorDesk } from './FacilitatorDesk.tsx';
import { FacilitatorPhone } from './FacilitatorPhone.tsx';
import type { Place } from '../place.ts';
import { useRoom } from '../useRoom.ts';

/** The table for who runs the session: what now, and what next. */
export function FacilitatorTable({ place }: { readonly place: Place }) {
  const room = useRoom();
  usePageTitle(useStage((stage) => stage.title));
  return room === 'phone' ? (
    <FacilitatorPhone place={place} />
  ) : (
    <FacilitatorDesk place={place} room={room} />
  );
}
