import type { CommandOf } from '../command.ts';
import type { Stage } from '../session/stage.ts';
import type { Context, Decision } from './context.ts';

const dayMs = 24 * 3_600_000;
const keyLength = 24;

/** Makes a link to the report, in the place of any other: an earlier link stops working. Everybody sees that it is shared. */
export function reportShare(
  stage: Stage,
  { days }: CommandOf<'report.share'>,
  { now, random, vault }: Context,
): Decision {
  const expiresAt = days === null ? null : now + days * dayMs;
  return {
    ok: true,
    stage: { ...stage, report: { sharedAt: now, expiresAt } },
    vault: { ...vault, reportKey: random.text(keyLength) },
  };
}

/** Takes the link back: who opens it from now on reads nothing. */
export function reportRevoke(stage: Stage, { vault }: Context): Decision {
  return { ok: true, stage: { ...stage, report: null }, vault: { ...vault, reportKey: null } };
}
