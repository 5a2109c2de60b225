/**
 * A session that goes on with an earlier one. What comes along is copied from the notes of the earlier one when this one is
 * opened (followUpSchema.ts): the two do not know each other after that.
 */
import type { HarvestId } from '../ids.ts';
import type { EarlierSurvey } from '../survey/questionnaire.ts';

/** What became of an action of the earlier session. */
export const outcomeKinds = ['done', 'going-on', 'let-go'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
  readonly kind: OutcomeKind;
  /** A word about it; empty when nobody wrote one. */
  readonly text: string;
}

export interface EarlierAction {
  readonly id: HarvestId;
  readonly text: string;
  readonly who: string;
  /** A day as `yyyy-mm-dd`, or free text. */
  readonly when: string;
  /** Null until it was said at the table. */
  readonly outcome: Outcome | null;
}

export interface FollowUp {
  /** Of the earlier session. */
  readonly title: string;
  /** The day of the earlier session, `yyyy-mm-dd`. */
  readonly date: string;
  readonly actions: readonly EarlierAction[];
  /** That they were answered. What came out is in the vault: see thenAndNow.ts. */
  /** What was answered then. What came out stays with the server. */
  readonly surveys: readonly Pick<EarlierSurvey, 'questionnaire' | 'title'>[];
}

export const followUpLimits = { actions: 100, surveys: 5, outcomeLength: 200 } as const;

/** With another outcome for one action; null when there is no such action. */
export function withOutcome(followUp: FollowUp, id: HarvestId, outcome: Outcome | null): FollowUp | null {
  if (followUp.actions.every((one) => one.id !== id)) return null;
  const actions = followUp.actions.map((one) => (one.id === id ? { ...one, outcome } : one));
  return { ...followUp, actions };
}

/** The actions that are still to be done: those of which nobody said that they are done or let go. */
export function stillOpen<T extends { readonly outcome: Outcome | null }>(actions: readonly T[]): T[] {
  return actions.filter(({ outcome }) => outcome === null || outcome.kind === 'going-on');
}
