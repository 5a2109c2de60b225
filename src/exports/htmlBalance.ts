/** The source balance on the printable page: a table with the numbers, and beside each row a bar of its shares. */
import { sources } from '../model/source.ts';
import { markup, type Markup } from './markup.ts';
import type { NotesRecord } from './notesRecord.ts';
import type { SourceBalance } from './sourceBalance.ts';
import type { Wording } from './wording.ts';

const columns = [...sources, 'untagged'] as const;

/** The section with the source balance, or nothing when there are no answers. */
export function balanceSection(record: NotesRecord, { t, cardLabel }: Wording): Markup | false {
  if (record.counts.answers === 0) return false;
  const headings = columns.map((column) =>
    column === 'untagged' ? t(($) => $.notes.balance.untagged) : t(($) => $.ui.source[column]),
  );
  return markup`<section>
<h2 id="balance">${t(($) => $.notes.balance.title)}</h2>
<p class="hint">${t(($) => $.notes.balance.hint)}</p>
<div class="scroll" role="region" aria-labelledby="balance" tabindex="0">
<table>
<thead><tr><th scope="col">${t(($) => $.notes.balance.card)}</th>${headings.map((heading) => markup`<th scope="col" class="number">${heading}</th>`)}<td class="bar"></td></tr></thead>
<tbody>
${record.discussed.map(({ card, balance }) => row(cardLabel(card), balance))}</tbody>
<tfoot>
${row(
  t(($) => $.notes.balance.total),
  record.balance,
)}</tfoot>
</table>
</div>
</section>
`;
}

function row(label: string, balance: SourceBalance): Markup {
  const numbers = columns.map((column) => markup`<td class="number">${balance[column]}</td>`);
  return markup`<tr><th scope="row">${label}</th>${numbers}<td class="bar">${bar(balance)}</td></tr>\n`;
}

function bar(balance: SourceBalance): Markup | false {
  const total = columns.reduce((sum, column) => sum + balance[column], 0);
  let x = 0;
  const parts = columns.map((column) => {
    const part = markup`<rect class="fill-${column}" x="${x}" width="${balance[column]}" height="1"/>`;
    x += balance[column];
    return balance[column] > 0 && part;
  });
  return (
    total > 0 &&
    markup`<svg aria-hidden="true" viewBox="0 0 ${total} 1" preserveAspectRatio="none">${parts}</svg>`
  );
}
