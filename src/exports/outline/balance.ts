import { sources } from '../../model/source.ts';
import type { NotesRecord } from '../notesRecord.ts';
import type { SourceBalance } from '../sourceBalance.ts';
import type { Wording } from '../wording.ts';
import type { Block, Row } from './outline.ts';

/** What the answers rest on, card by card and together. */
export function balance(record: NotesRecord, { t, cardLabel }: Wording): Block[] {
  const { counts, discussed, leftOut } = record;
  if (counts.answers === 0 || discussed.length === 0 || leftOut.sections.includes('balance')) return [];
  const columns = [
    { label: t(($) => $.notes.balance.card), numeric: false },
    ...sources.map((source) => ({ label: t(($) => $.ui.source[source]), numeric: true })),
    { label: t(($) => $.notes.balance.untagged), numeric: true },
  ];
  const rows = discussed.map((entry) => row(cardLabel(entry.card), entry.balance, false));
  const total = row(
    t(($) => $.notes.balance.total),
    record.balance,
    true,
  );
  const caption = t(($) => $.notes.balance.hint);
  return [{ type: 'table', kind: 'balance', caption, columns, rows: [...rows, total] }];
}

function row(label: string, counts: SourceBalance, total: boolean): Row {
  const texts = [label, ...[...sources, 'untagged' as const].map((source) => String(counts[source]))];
  return { cells: texts.map((text) => ({ text, open: false })), total, balance: counts };
}
