import type { NotesRecord } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import { itemEntry } from './entries.ts';
import type { Block } from './outline.ts';

/** What people put in the zones of the board: for later, parked, or whatever the template calls them. */
export function zones(record: NotesRecord, wording: Wording): Block[] {
  return record.zones.flatMap(({ label, items }): Block[] => [
    { type: 'heading', text: wording.inLocale(label), note: '' },
    { type: 'list', kind: 'items', entries: items.map((item) => itemEntry(item, wording)) },
  ]);
}
