import type { NotesRecord } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import { cardEntry } from './entries.ts';
import type { Block } from './outline.ts';

/** More would push what follows off the first page. */
const mostQuestions = 4;

/** For who was not there: who were, and which questions it was about. */
export function lead(record: NotesRecord, wording: Wording): Block[] {
  const { t, roles } = wording;
  const cards = record.discussed.map(({ card }) => card);
  // What is not further on either is nowhere else.
  const isLeftOut = record.leftOut.sections.includes('conversation');
  const shown = isLeftOut || cards.length <= mostQuestions + 1 ? cards : cards.slice(0, mostQuestions);
  const count = cards.length - shown.length;
  return [
    ...(roles === '' ? [] : [{ type: 'text', text: roles, tone: 'plain' } as const]),
    ...(shown.length === 0
      ? []
      : [{ type: 'list', kind: 'items', entries: shown.map((card) => cardEntry(card, wording)) } as const]),
    ...(count === 0
      ? []
      : [{ type: 'text', text: t(($) => $.notes.lead.more, { count }), tone: 'hint' } as const]),
  ];
}
