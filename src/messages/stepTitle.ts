import type { programme } from './nl/programme.ts';
import type { TranslateOf } from './texts.ts';

type ProgrammeTexts = typeof programme;

/** The part of a step of the programme that its title comes from. */
export interface NamedStep {
  /** In somebody's own words; empty for none. */
  readonly title: string;
  /** Which ready-made step it is; null for one that somebody added. */
  readonly key: keyof ProgrammeTexts['step'] | null;
  readonly activity: keyof ProgrammeTexts['activity'];
}

/** The title of a step of the programme: somebody's own words, else the ready-made title, else the name of the activity. */
export function stepTitle(
  { title, key, activity }: NamedStep,
  t: TranslateOf<{ readonly programme: ProgrammeTexts }>,
): string {
  if (title !== '') return title;
  return key === null ? t(($) => $.programme.activity[activity]) : t(($) => $.programme.step[key]);
}
