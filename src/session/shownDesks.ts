import { keepEqual } from './mirror.ts';
import { desksOfGuests } from '../model/access/ownership.ts';
import type { MemberId } from '../model/ids.ts';
import type { Stage } from '../model/session/stage.ts';
import type { Desks } from '../documents/desksOn.ts';
import type { SessionState } from './state.ts';

type Shown = Partial<Pick<SessionState, 'desk' | 'guests'>>;

/** One's own desk, and those of one's guests, whom the stage names. Nothing is shown before they have arrived. */
export function createShownDesks(seat: MemberId, getState: () => SessionState) {
  let carried: Desks | null = null;
  const at = (stage: Stage | null): Shown => {
    if (carried === null) return {};
    const guests = stage === null ? {} : desksOfGuests(stage, seat, carried.guests);
    return { desk: carried.own, guests: keepEqual(getState().guests, guests) };
  };
  return {
    /** Remembers the desks that the document carries now, and gives what is shown of them. */
    take: (desks: Desks) => {
      carried = desks;
      return at(getState().stage);
    },
    /** The desks that are shown at this stage. */
    at,
  };
}
