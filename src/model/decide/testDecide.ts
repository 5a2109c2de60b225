/** Decides for tests, where what is refused by accident must be loud. */
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { Reason } from '../refusal.ts';
import type { Stage } from '../session/stage.ts';
import { testContext } from '../session/testStage.ts';
import type { Accepted, Context } from './context.ts';

/** The decision; throws when it is a refusal. */
export function accepted(stage: Stage, command: Command, context: Partial<Context> = {}): Accepted {
  const decision = decide(stage, command, testContext(context));
  if (!decision.ok) throw new Error(decision.reason);
  return decision;
}

/** The reason of a refusal; throws when it was accepted. */
export function refused(stage: Stage, command: Command, context: Partial<Context> = {}): Reason {
  const decision = decide(stage, command, testContext(context));
  if (decision.ok) throw new Error('accepted');
  return decision.reason;
}
