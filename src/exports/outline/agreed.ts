import type { NotesRecord, RecordedHarvest } from '../notesRecord.ts';
import type { Wording } from '../wording.ts';
import type { Block, Cell, Entry, Row } from './outline.ts';

/** Actions with owner and date, and agreements. */
export function agreed(record: NotesRecord, wording: Wording): Block[] {
  const { t } = wording;
  const { agreements, actions } = record;
  if (agreements.length + actions.length === 0) {
    return [{ type: 'text', text: wording.nothingAgreed, tone: 'plain' }];
  }
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
  return [
    ...(actions.length > 0 ? [table] : []),
    ...(agreements.length > 0
      ? [
          { type: 'heading', text: t(($) => $.notes.agreed.agreements), note: '' } as const,
          {
            type: 'list',
            kind: 'items',
            entries: agreements.map((one) => agreementEntry(one, wording)),
          } as const,
        ]
      : []),
  ];
}

function actionRow(action: RecordedHarvest, { t, when }: Wording): Row {
  const field = (text: string): Cell =>
    text === '' ? { text: t(($) => $.notes.agreed.open), open: true } : { text, open: false };
  return {
    cells: [{ text: action.text, open: false }, field(action.who), field(when(action))],
    total: false,
    balance: null,
  };
}

function agreementEntry(agreement: RecordedHarvest, { whoAndWhen }: Wording): Entry {
  return { card: null, text: agreement.text, mark: null, source: null, aside: whoAndWhen(agreement) };
}
