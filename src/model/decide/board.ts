import type { Stage } from '../session/stage.ts';
import { accept, type Decision } from './context.ts';

/** From now on only facilitators write on the board. */
export function boardLock(stage: Stage): Decision {
  return accept({ ...stage, boardLocked: true });
}

/** Participants may write on the board again. */
export function boardUnlock(stage: Stage): Decision {
  return accept({ ...stage, boardLocked: false });
}
