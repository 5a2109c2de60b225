// Which texts are fetched only by who needs them. One line per group and language, for the build must see each import.

import type { coreTexts } from './groups/core.nl.ts';

export const lazyTexts = {
  beside: {
    nl: async () => (await import('./groups/beside.nl.ts')).besideTexts,
    en: async () => (await import('./groups/beside.en.ts')).besideTexts,
  },
  board: {
    nl: async () => (await import('./groups/board.nl.ts')).boardTexts,
    en: async () => (await import('./groups/board.en.ts')).boardTexts,
  },
  door: {
    nl: async () => (await import('./groups/door.nl.ts')).doorTexts,
    en: async () => (await import('./groups/door.en.ts')).doorTexts,
  },
  facilitator: {
    nl: async () => (await import('./groups/facilitator.nl.ts')).facilitatorTexts,
    en: async () => (await import('./groups/facilitator.en.ts')).facilitatorTexts,
  },
  hand: {
    nl: async () => (await import('./groups/hand.nl.ts')).handTexts,
    en: async () => (await import('./groups/hand.en.ts')).handTexts,
  },
  notes: {
    nl: async () => (await import('./groups/notes.nl.ts')).notesTexts,
    en: async () => (await import('./groups/notes.en.ts')).notesTexts,
  },
  own: {
    nl: async () => (await import('./groups/own.nl.ts')).ownTexts,
    en: async () => (await import('./groups/own.en.ts')).ownTexts,
  },
  pages: {
    nl: async () => (await import('./groups/pages.nl.ts')).pagesTexts,
    en: async () => (await import('./groups/pages.en.ts')).pagesTexts,
  },
  rehearsal: {
    nl: async () => (await import('./groups/rehearsal.nl.ts')).rehearsalTexts,
    en: async () => (await import('./groups/rehearsal.en.ts')).rehearsalTexts,
  },
  report: {
    nl: async () => (await import('./groups/report.nl.ts')).reportTexts,
    en: async () => (await import('./groups/report.en.ts')).reportTexts,
  },
  reveal: {
    nl: async () => (await import('./groups/reveal.nl.ts')).revealTexts,
    en: async () => (await import('./groups/reveal.en.ts')).revealTexts,
  },
  screen: {
    nl: async () => (await import('./groups/screen.nl.ts')).screenTexts,
    en: async () => (await import('./groups/screen.en.ts')).screenTexts,
  },
  template: {
    nl: async () => (await import('./groups/template.nl.ts')).templateTexts,
    en: async () => (await import('./groups/template.en.ts')).templateTexts,
  },
  words: {
    nl: async () => (await import('./groups/words.nl.ts')).wordsTexts,
    en: async () => (await import('./groups/words.en.ts')).wordsTexts,
  },
  vote: {
    nl: async () => (await import('./groups/vote.nl.ts')).voteTexts,
    en: async () => (await import('./groups/vote.en.ts')).voteTexts,
  },
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
export type TextsWith<Group extends LazyGroup> = typeof coreTexts &
  ([Group] extends [never] ? unknown : AllOf<Loaded[Group]>);
