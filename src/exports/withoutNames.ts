/** The record without the names of who were there: also not with their answers, wherever these stand. */
import { unsignedFields } from './activities/registry.ts';
import type { NotesRecord, RecordedAnswer, RecordedItem } from './notesRecord.ts';

/** What people typed stays as it is, and so does who does what: that was agreed. */
export function withoutNames(record: NotesRecord): NotesRecord {
  return {
    ...record,
    people: null,
    insights: record.insights.map(unsigned),
    discussed: record.discussed.map((card) => ({ ...card, answers: card.answers.map(unsignedAnswer) })),
    clusters: record.clusters.map((cluster) => ({ ...cluster, items: cluster.items.map(unsigned) })),
    zones: record.zones.map((zone) => ({ ...zone, items: zone.items.map(unsigned) })),
    ...unsignedFields(record, unsigned),
  };
}

function unsigned(item: RecordedItem): RecordedItem {
  return item.kind === 'answer' ? { ...item, answer: unsignedAnswer(item.answer) } : item;
}

function unsignedAnswer(answer: RecordedAnswer): RecordedAnswer {
  return { ...answer, author: null };
}
