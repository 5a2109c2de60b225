import type { NotesRecord, RecordedHarvest } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import { entryOf, heading, list, text } from './blocks.ts';
import type { Block, Cell, Row } from './outline.ts';

/** Actions with owner and date, and agreements. */
export function agreed({ agreements, actions }: NotesRecord, wording: Wording): Block[] {
  const { t, whoAndWhen } = wording;
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
  const entries = agreements.map((one) => entryOf(one.text, { aside: whoAndWhen(one) }));
  return [
    ...(actions.length > 0 ? [table] : []),
    ...(agreements.length > 0 ? [heading(t(($) => $.notes.agreed.agreements)), ...list(entries)] : []),
  ];
}

function actionRow(action: RecordedHarvest, { t, when }: Wording): Row {
  const field = (words: string): Cell =>
    words === '' ? { text: t(($) => $.notes.agreed.open), open: true } : { text: words, open: false };
  return {
    cells: [{ text: action.text, open: false }, field(action.who), field(when(action))],
    total: false,
    balance: null,
  };
}
