/** A step that is being filled in. */
import type { ProgrammeChange } from '../../model/command.ts';
import type { CardId } from '../../model/deck.ts';
import type { StepId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import type { StepActivity } from '../../model/programme/stepActivity.ts';
import { rebase } from '../../model/session/sharedText.ts';

export interface StepDraft {
  readonly activity: StepActivity;
  readonly title: string;
  /** As typed. */
  readonly minutes: string;
  readonly cardId: CardId | null;
  /** The step it comes after; null for the first place. */
  readonly after: StepId | null;
}

/** The first draft: the step itself, or a usual one at the end. */
export function draftOf(step: ProgrammeStep | null, steps: readonly ProgrammeStep[]): StepDraft {
  const last = steps.at(-1)?.id ?? null;
  if (step === null) return { activity: 'discuss', title: '', minutes: '10', cardId: null, after: last };
  const { activity, title, minutes, cardId } = step;
  const after = steps[steps.findIndex(({ id }) => id === step.id) - 1]?.id ?? null;
  return { activity, title, minutes: String(minutes), cardId, after };
}

/** The minutes that were typed; null when that is no number of minutes a step can have. */
export function minutesIn(typed: string): number | null {
  if (!/^\s*\d{1,4}\s*$/u.test(typed)) return null;
  const minutes = Number(typed);
  return minutes >= 1 && minutes <= limits.stepMinutes ? minutes : null;
}

/**
 * The change to ask of the server; null while the minutes are wrong. Of a step that was there when one began, only what one
 * changed in it: others may have changed the rest. Without the step as it is `now` it is added.
 */
export function changeFrom(
  draft: StepDraft,
  began: ProgrammeStep | null,
  now: ProgrammeStep | undefined,
): ProgrammeChange | null {
  const { activity, title, cardId, after } = draft;
  const minutes = minutesIn(draft.minutes);
  if (minutes === null) return null;
  if (began === null || now === undefined) return { kind: 'add', after, activity, title, minutes, cardId };
  return {
    kind: 'set',
    stepId: began.id,
    ...(activity !== began.activity && { activity }),
    ...(title !== began.title && { title: rebase(began.title, title, now.title) }),
    ...(minutes !== began.minutes && { minutes }),
    ...(cardId !== began.cardId && { cardId }),
  };
}
