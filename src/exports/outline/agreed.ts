import type { NotesRecord, RecordedHarvest } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import { entryOf, heading, list, text } from './blocks.ts';
import type { Block, Cell, Row } from './outline.ts';

/** What was decided, and after that who does what, and when. */
export function agreed({ agreements, actions }: NotesRecord, wording: Wording): Block[] {
  const { t } = wording;
  if (agreements.length + actions.length === 0) return text(wording.nothingAgreed);
  const columns = [
    t(($) => $.notes.agreed.action),
    t(($) => $.notes.agreed.who),
    t(($) => $.notes.agreed.when),
  ];
  const table: Block = {
    type: 'table',
    kind: 'actions',
    caption: t(($) => $.notes.agreed.actions),
    columns: columns.map((label) => ({ label, numeric: false })),
    rows: actions.map((action) => actionRow(action, wording)),
  };
  const decided = heading(t(($) => $.notes.agreed.agreements));
  return [
    ...(agreements.length > 0 ? [decided, ...harvestList(agreements, wording)] : []),
    ...(actions.length > 0 ? [table] : []),
  ];
}

/** A kind of harvest as a list, each with who and when as far as known. */
export function harvestList(items: readonly RecordedHarvest[], { whoAndWhen }: Wording): Block[] {
  return list(items.map((one) => entryOf(one.text, { aside: whoAndWhen(one) })));
}

function actionRow(action: RecordedHarvest, { t, when }: Wording): Row {
  const field = (words: string): Cell =>
    words === '' ? { text: t(($) => $.notes.agreed.open), open: true } : { text: words, open: false };
  return {
    cells: [{ text: action.text, open: false }, field(action.who), onOneLine(field(when(action)))],
    total: false,
    balance: null,
  };
}

/** Longer than any day: "woensdag 30 september 2027". Then it is a sentence, which may take more lines. */
const longestDay = 26;

/** A day, or the few words in its place, that no format breaks over two lines. */
function onOneLine(cell: Cell): Cell {
  return cell.text.length > longestDay ? cell : { ...cell, text: cell.text.replaceAll(' ', '\u00a0') };
}
