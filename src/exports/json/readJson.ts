/** Reads notes that were exported as JSON. Never throws: a file can hold anything. */
import * as v from 'valibot';

import type { NotesRecord } from '../notesRecord.ts';
import { recordSchema } from './recordSchema.ts';
import { jsonFormat } from './renderJson.ts';

export type ReadNotes =
  | { readonly ok: true; readonly record: NotesRecord }
  /** `not-notes`: something else. `newer`: made by a version that knows more. `damaged`: notes, but not whole. */
  | { readonly ok: false; readonly problem: 'not-notes' | 'newer' | 'damaged' };

const envelope = v.object({ format: v.literal(jsonFormat), version: v.pipe(v.number(), v.integer()) });

/** The record in a file. */
export function readJson(file: string): ReadNotes {
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch {
    return { ok: false, problem: 'not-notes' };
  }
  const kind = v.safeParse(envelope, content);
  if (!kind.success) return { ok: false, problem: 'not-notes' };
  if (kind.output.version > recordSchema.entries.version.literal) return { ok: false, problem: 'newer' };
  const record = v.safeParse(recordSchema, content);
  return record.success ? { ok: true, record: record.output } : { ok: false, problem: 'damaged' };
}
