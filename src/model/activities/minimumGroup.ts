/** Without names: how many people must take part before anything is shown. */
import type { Stage } from '../session/stage.ts';
import type { OpenRun } from './activity.ts';

/** How long everybody can still take back what they gave, after it was said that it will be shown: in ms. */
export const openlyAfterMs = 20_000;

/**
 * How many people must have taken part before anything is shown; 0 in a session with names. What asks for more than the
 * minimum group says `atLeast`; it does not count where whoever runs the server has turned the minimum off.
 */
export function minimumOf(stage: Pick<Stage, 'named' | 'minimumGroup'>, atLeast = 0): number {
  if (stage.named || stage.minimumGroup === 0) return 0;
  return Math.max(stage.minimumGroup, atLeast);
}

/** The same for what goes on: set when it began, or as the session has it. */
export function minimumIn(
  stage: Pick<Stage, 'named' | 'minimumGroup'>,
  run: Pick<OpenRun, 'atLeast' | 'guard'> | null,
): number {
  return run?.guard?.minimum ?? minimumOf(stage, run?.atLeast);
}

/** Whether what is told must hide each person: without names, unless whoever runs the server has turned that off. */
export function isGuarded(stage: Pick<Stage, 'named' | 'minimumGroup'>): boolean {
  return minimumOf(stage) > 0;
}
