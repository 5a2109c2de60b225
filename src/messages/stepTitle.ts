import type { programme } from './nl/core/programme.ts';
import type { TranslateOf } from './texts.ts';

type ProgrammeTexts = typeof programme;

/** What of a step of the programme says how it is called. */
export interface NamedStep {
  /** In somebody's own words; empty for none. */
  readonly title: string;
  /** Which ready-made step it is; null for one that somebody added. */
  readonly key: keyof ProgrammeTexts['step'] | null;
  readonly activity: keyof ProgrammeTexts['activity'];
}

/** How a step of the programme is called: in somebody's own words, as it came ready-made, or after what is done in it. */
export function stepTitle(
  { title, key, activity }: NamedStep,
  t: TranslateOf<{ readonly programme: ProgrammeTexts }>,
): string {
  if (title !== '') return title;
  return key === null ? t(($) => $.programme.activity[activity]) : t(($) => $.programme.step[key]);
}
