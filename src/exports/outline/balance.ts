import { sources } from '../../model/source.ts';
import type { NotesRecord } from '../notesRecord.ts';
import type { SourceBalance } from '../sourceBalance.ts';
import type { Wording } from '../wording.ts';
import { row } from './blocks.ts';
import type { Block } from './outline.ts';

/** How many answers rest on each knowledge source, card by card and together. */
export function balance(record: NotesRecord, { t, cardLabel }: Wording): Block[] {
  const { counts, discussed, leftOut } = record;
  if (counts.answers === 0 || discussed.length === 0 || leftOut.sections.includes('balance')) return [];
  const columns = [
    { label: t(($) => $.notes.balance.card), numeric: false },
    ...sources.map((source) => ({ label: t(($) => $.ui.source[source]), numeric: true })),
    { label: t(($) => $.notes.balance.untagged), numeric: true },
  ];
  const cells = (label: string, of: SourceBalance) => [
    label,
    ...[...sources, 'untagged' as const].map((source) => String(of[source])),
  ];
  const total = t(($) => $.notes.balance.total);
  const rows = [
    ...discussed.map((one) => row(cells(cardLabel(one.card), one.balance), one.balance)),
    row(cells(total, record.balance), record.balance, true),
  ];
  return [{ type: 'table', kind: 'balance', caption: t(($) => $.notes.balance.hint), columns, rows }];
}
