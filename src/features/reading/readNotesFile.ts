/** Reads a file of the notes that somebody kept. In this browser alone: nothing is sent. */
import type { ReadNotes } from '../../exports/json/readJson.ts';
import type { NotesRecord } from '../../exports/notesRecord.ts';

/** Far more than any session gives; reading more would only make the page stand still. */
const mostBytes = 50_000_000;

export type FileProblem = Extract<ReadNotes, { readonly ok: false }>['problem'] | 'too-big' | 'unreadable';

export type ReadFile =
  | { readonly ok: true; readonly record: NotesRecord; readonly name: string }
  | { readonly ok: false; readonly problem: FileProblem };

/** The notes in a file. Never throws. */
export async function readNotesFile(file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { ok: false, problem: 'too-big' };
  try {
    const [{ readJson }, text] = await Promise.all([import('../../exports/json/readJson.ts'), file.text()]);
    const read = readJson(text);
    return read.ok ? { ...read, name: file.name } : read;
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}
