/** How full a whole session is. Only the server knows, since nobody has the desks of others. */
import type { Stage } from './stage.ts';

/** The stage that says whether little more fits in the session. The same stage when it said so, and once it is closed. */
export function markFullness(stage: Stage, isNearlyFull: boolean): Stage {
  const { nearlyFull = false, ...roomy } = stage;
  if (stage.phase === 'closed' || nearlyFull === isNearlyFull) return stage;
  return isNearlyFull ? { ...roomy, nearlyFull: true } : roomy;
}
