import type { NotesRecord } from '../notesRecord.ts';

/** What the file says it is, so that a program that reads it knows, and a later version of ours too. */
export const jsonFormat = 'kennistafel-notes';

/** The whole record as JSON. `readJson` gives it back. */
export function renderJson(record: NotesRecord): string {
  return `${JSON.stringify({ format: jsonFormat, ...record }, null, 2)}\n`;
}
