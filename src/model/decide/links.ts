import type { Stage } from '../session/stage.ts';
import type { Accepted, Context, Decision } from './context.ts';

const keyLength = 24;

/** Makes the facilitators' link anew in what was decided: the one of before is dead at once. */
export function withNewLink(decision: Accepted, { random, vault }: Context): Accepted {
  const { stage } = decision;
  return {
    ...decision,
    stage: { ...stage, linksRenewed: stage.linksRenewed + 1 },
    vault: { ...(decision.vault ?? vault), linkKey: random.text(keyLength) },
  };
}

/** Makes the facilitators' link anew. */
export function linkRenew(stage: Stage, context: Context): Decision {
  return withNewLink({ ok: true, stage }, context);
}
