/** What the authority does when something begins that everybody takes part in, and when it is over. */
import { accept, type Accepted, type Context } from '../decide/context.ts';
import type { Stage } from '../session/stage.ts';
import type { Going } from '../session/vault.ts';
import type { Counted } from './count.ts';
import { expecting, noLongerExpecting } from './expected.ts';
import { openlyAfterMs } from './minimumGroup.ts';
import { countReady } from './readiness.ts';

/** The decision that something begins, with the people who are here now expected in it. */
export function beginning(opened: Stage, id: Going, { desks, vault: before }: Context): Accepted {
  const vault = expecting(before, opened, id);
  return { ...accept(countReady(opened, desks, vault)), ...(vault !== before && { vault }) };
}

/** The decision that something is over. */
export function finishing(stage: Stage, id: Going, { vault }: Context): Accepted {
  return { ...accept(stage), ...(!stage.named && { vault: noLongerExpecting(vault, id) }) };
}

/**
 * Says on every screen from when on this can be shown with fewer people than the minimum (epoch ms). Until then everybody
 * can take back what they gave. Does nothing with names, and when it was said already.
 */
export function goingOpenly(
  stage: Stage,
  run: Counted,
  { now }: Context,
  withTime: (openly: number) => Stage,
): Accepted {
  return accept(stage.named || run.openly !== undefined ? stage : withTime(now + openlyAfterMs));
}
