// The texts that notes are made of, in both languages at once. Not the whole catalogue: the page with the notes makes them
// in the browser, and in either language.

import * as coreEnglish from './en/core.ts';
import { earlier as earlierEnglish } from './en/earlier.ts';
import * as notesEnglish from './en/notes.ts';
import { results as resultsEnglish } from './en/survey/results.ts';
import { scales as scalesEnglish } from './en/survey/scales.ts';
import type { TextsWith } from './lazyTexts.ts';
import type { Locale } from './locale.ts';
import * as coreDutch from './nl/core.ts';
import { earlier } from './nl/earlier.ts';
import * as notesDutch from './nl/notes.ts';
import { results } from './nl/survey/results.ts';
import { scales } from './nl/survey/scales.ts';
import { createReader, readable } from './readText.ts';
import type { TranslateOf } from './texts.ts';

export type NotesTranslate = TranslateOf<
  TextsWith<'notes'> & {
    readonly earlier: typeof earlier;
    readonly results: typeof results;
    readonly scales: typeof scales;
  }
>;

const texts = {
  nl: readable({ ...coreDutch, ...notesDutch, earlier, results, scales }),
  en: readable({
    ...coreEnglish,
    ...notesEnglish,
    earlier: earlierEnglish,
    results: resultsEnglish,
    scales: scalesEnglish,
  }),
};

/** The texts of notes in one language, outside React. */
export function createNotesTranslator(locale: Locale): NotesTranslate {
  return createReader(texts[locale], locale);
}
