// The texts that notes are made of, in both languages at once. Not the whole catalogue: the page with the notes makes them
// in the browser, and in either language.

import * as coreEnglish from './en/core.ts';
import * as notesEnglish from './en/notes.ts';
import type { TextsWith } from './lazyTexts.ts';
import type { Locale } from './locale.ts';
import * as coreDutch from './nl/core.ts';
import * as notesDutch from './nl/notes.ts';
import { createReader, readable } from './readText.ts';
import type { TranslateOf } from './texts.ts';

export type NotesTranslate = TranslateOf<TextsWith<'notes'>>;

const texts = {
  nl: readable({ ...coreDutch, ...notesDutch }),
  en: readable({ ...coreEnglish, ...notesEnglish }),
};

/** The texts of notes in one language, outside React. */
export function createNotesTranslator(locale: Locale): NotesTranslate {
  return createReader(texts[locale], locale);
}
