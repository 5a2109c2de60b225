/** A step that is being filled in. */
import type { ProgrammeChange } from '../../model/command.ts';
import type { CardId } from '../../model/deck.ts';
import type { StepId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import type { StepActivity, ProgrammeStep } from '../../model/programme/programme.ts';

export interface StepDraft {
  readonly activity: StepActivity;
  readonly title: string;
  /** As typed. */
  readonly minutes: string;
  readonly cardId: CardId | null;
  /** For a new step: the one it comes after; null for the first place. */
  readonly after: StepId | null;
}

/** The first draft: the step itself, or a usual one at the end. */
export function draftOf(step: ProgrammeStep | null, steps: readonly ProgrammeStep[]): StepDraft {
  const after = steps.at(-1)?.id ?? null;
  if (step === null) return { activity: 'discuss', title: '', minutes: '10', cardId: null, after };
  const { activity, title, minutes, cardId } = step;
  return { activity, title, minutes: String(minutes), cardId, after };
}

/** The minutes that were typed; null when that is no number of minutes a step can have. */
export function minutesIn(typed: string): number | null {
  if (!/^\s*\d{1,4}\s*$/u.test(typed)) return null;
  const minutes = Number(typed);
  return minutes >= 1 && minutes <= limits.stepMinutes ? minutes : null;
}

/** The change to ask of the server; null while the minutes are wrong. */
export function changeFrom(draft: StepDraft, stepId: StepId | null): ProgrammeChange | null {
  const { activity, title, cardId, after } = draft;
  const minutes = minutesIn(draft.minutes);
  if (minutes === null) return null;
  const fields = { activity, title, minutes, cardId };
  return stepId === null ? { kind: 'add', after, ...fields } : { kind: 'set', stepId, ...fields };
}
