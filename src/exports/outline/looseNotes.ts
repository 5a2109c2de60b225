import type { NotesRecord } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import { noteEntry } from './entries.ts';
import type { Block } from './outline.ts';

/** The loose notes that stand nowhere else: those in a group or a zone are listed there. */
export function looseNotes(record: NotesRecord, wording: Wording): Block[] {
  const listed = new Set(
    [...record.zones, ...record.clusters].flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'note' ? [item.note.id] : [])),
    ),
  );
  const entries = record.notes.filter(({ id }) => !listed.has(id)).map((note) => noteEntry(note, wording));
  return entries.length === 0 ? [] : [{ type: 'list', kind: 'items', entries }];
}
