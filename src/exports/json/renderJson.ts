import type { NotesRecord } from '../notesRecord.ts';

/** The kind of file, for programs that read it, later versions of ours included. */
export const jsonFormat = 'kennistafel-notes';

/** The whole record as JSON. `readJson` gives it back. */
export function renderJson(record: NotesRecord): string {
  return `${JSON.stringify({ format: jsonFormat, ...record }, null, 2)}\n`;
}
