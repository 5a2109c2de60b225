import { notes } from '../nl/notes.ts';
import { notesPage } from '../nl/notesPage.ts';

export const notesTexts = {
  notes,
  notesPage,
} as const;
