import type { notesTexts as nl } from './notes.nl.ts';
import { notes } from '../en/notes.ts';
import { notesPage } from '../en/notesPage.ts';
import type { Shape } from '../shape.ts';

export const notesTexts = {
  notes,
  notesPage,
} satisfies Shape<typeof nl>;
