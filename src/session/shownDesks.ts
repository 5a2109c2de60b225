import { keepEqual } from '../documents/keepEqual.ts';
import type { MemberId } from '../model/ids.ts';
import type { Stage } from '../model/session/stage.ts';
import { besideOf } from './besideOf.ts';
import type { Desks } from './desksOn.ts';
import type { SessionState } from './state.ts';

type Shown = Partial<Pick<SessionState, 'desk' | 'beside'>>;

export interface ShownDesks {
  /** What is shown once the desk document carries these. */
  take(desks: Desks): Shown;
  /** What is shown at a stage, which says who sits beside one. */
  at(stage: Stage | null): Shown;
}

/** The desks that one writes on, as the stage has it. Nothing is shown before they have arrived. */
export function createShownDesks(seat: MemberId, getState: () => SessionState): ShownDesks {
  let carried: Desks | null = null;
  const at = (stage: Stage | null): Shown => {
    if (carried === null) return {};
    const beside = stage === null ? {} : besideOf(stage, seat, carried);
    return { desk: carried.own, beside: keepEqual(getState().beside, beside) };
  };
  return {
    take: (desks) => {
      carried = desks;
      return at(getState().stage);
    },
    at,
  };
}
