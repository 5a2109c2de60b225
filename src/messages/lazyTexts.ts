// The groups of texts that are fetched only when they are needed: a line for each.

import type * as core from './nl/core.ts';

export const lazyTexts = {
  accessibility: {
    nl: () => import('./nl/accessibility.ts'),
    en: () => import('./en/accessibility.ts'),
  },
  guests: { nl: () => import('./nl/guests.ts'), en: () => import('./en/guests.ts') },
  board: { nl: () => import('./nl/board.ts'), en: () => import('./en/board.ts') },
  checkin: { nl: () => import('./nl/checkin.ts'), en: () => import('./en/checkin.ts') },
  dataSheet: { nl: () => import('./nl/dataSheet.ts'), en: () => import('./en/dataSheet.ts') },
  decks: { nl: () => import('./nl/decks.ts'), en: () => import('./en/decks.ts') },
  door: { nl: () => import('./nl/door.ts'), en: () => import('./en/door.ts') },
  earlier: { nl: () => import('./nl/earlier.ts'), en: () => import('./en/earlier.ts') },
  ending: { nl: () => import('./nl/ending.ts'), en: () => import('./en/ending.ts') },
  facilitator: { nl: () => import('./nl/facilitator.ts'), en: () => import('./en/facilitator.ts') },
  hand: { nl: () => import('./nl/hand.ts'), en: () => import('./en/hand.ts') },
  harvest: { nl: () => import('./nl/harvest.ts'), en: () => import('./en/harvest.ts') },
  notes: { nl: () => import('./nl/notes.ts'), en: () => import('./en/notes.ts') },
  now: { nl: () => import('./nl/now.ts'), en: () => import('./en/now.ts') },
  open: { nl: () => import('./nl/open.ts'), en: () => import('./en/open.ts') },
  own: { nl: () => import('./nl/own.ts'), en: () => import('./en/own.ts') },
  ownProgrammes: {
    nl: () => import('./nl/ownProgrammes.ts'),
    en: () => import('./en/ownProgrammes.ts'),
  },
  pages: { nl: () => import('./nl/pages.ts'), en: () => import('./en/pages.ts') },
  programme: { nl: () => import('./nl/programme.ts'), en: () => import('./en/programme.ts') },
  ready: { nl: () => import('./nl/ready.ts'), en: () => import('./en/ready.ts') },
  refusals: { nl: () => import('./nl/refusals.ts'), en: () => import('./en/refusals.ts') },
  rehearsal: { nl: () => import('./nl/rehearsal.ts'), en: () => import('./en/rehearsal.ts') },
  report: { nl: () => import('./nl/report.ts'), en: () => import('./en/report.ts') },
  reveal: { nl: () => import('./nl/reveal.ts'), en: () => import('./en/reveal.ts') },
  screen: { nl: () => import('./nl/screen.ts'), en: () => import('./en/screen.ts') },
  sheets: { nl: () => import('./nl/sheets.ts'), en: () => import('./en/sheets.ts') },
  stepWords: { nl: () => import('./nl/stepWords.ts'), en: () => import('./en/stepWords.ts') },
  suitcase: { nl: () => import('./nl/suitcase.ts'), en: () => import('./en/suitcase.ts') },
  survey: { nl: () => import('./nl/survey.ts'), en: () => import('./en/survey.ts') },
  template: { nl: () => import('./nl/template.ts'), en: () => import('./en/template.ts') },
  terms: { nl: () => import('./nl/terms.ts'), en: () => import('./en/terms.ts') },
  vote: { nl: () => import('./nl/vote.ts'), en: () => import('./en/vote.ts') },
  words: { nl: () => import('./nl/words.ts'), en: () => import('./en/words.ts') },
} as const;

/** A group of areas that is not part of the first load. */
export type LazyGroup = keyof typeof lazyTexts;

type Loaded = { readonly [Group in LazyGroup]: Awaited<ReturnType<(typeof lazyTexts)[Group]['nl']>> };
type AllOf<Union> = (Union extends unknown ? (texts: Union) => void : never) extends (
  texts: infer All,
) => void
  ? All
  : never;

/** The areas of the first load, and those of some groups. */
export type TextsWith<Group extends LazyGroup> = typeof core &
  ([Group] extends [never] ? unknown : AllOf<Loaded[Group]>);
