import { useStage } from '../../../session/hooks.tsx';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { OneAtATime } from '../entry/OneAtATime.tsx';
import { BesideTheBoard } from '../parts.ts';
import type { Place } from '../place.ts';
import { useRoom } from '../useRoom.ts';

/** The table for who takes part or watches: first my card and my answer, then the board and the harvest. */
export function ParticipantTable({ place }: { readonly place: Place }) {
  const room = useRoom();
  usePageTitle(useStage((stage) => stage.title));
  return room === 'laptop' ? <BesideTheBoard place={place} /> : <OneAtATime place={place} room={room} />;
}
