import type { BlockOf, Cell, Column, Row } from '../../exports/outline/outline.ts';
import { SourceBalanceBar } from '../../ui/SourceBalanceBar.tsx';
import { SpreadChart } from '../../ui/SpreadChart.tsx';
import { Linked } from './Linked.tsx';

const edge = 'py-2 pr-3';

function align({ numeric }: Column): string {
  return numeric ? 'text-right' : 'text-left';
}

/** A table under its name. On a phone the other columns are below the first, so that none is too narrow to read. */
export function NotedTable({ table: { caption, columns, rows } }: { readonly table: BlockOf<'table'> }) {
  return (
    <table className="tabular mt-1 w-full border-collapse">
      <caption dir="auto" className="pb-1 text-left font-semibold wrap-anywhere">
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              key={column.label}
              scope="col"
              className={`border-b-2 border-ink font-semibold ${edge} ${align(column)} ${index === 0 ? 'sm:w-3/5' : 'max-sm:hidden'}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <NotedRow key={index} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function NotedRow({ row: { cells }, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  const [first, ...others] = cells;
  const labelled = others.map((cell, index) => ({
    cell,
    column: columns[index + 1] ?? { label: '', numeric: false },
  }));
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className={`text-left font-normal wrap-anywhere ${edge}`}>
        <span dir="auto" className="block whitespace-pre-wrap">
          <Linked text={first?.text ?? ''} />
        </span>
        <span className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-4 sm:hidden">
          {labelled.map(({ cell, column }) => (
            <span key={column.label} className={wrapping(cell)}>
              <span className="block text-sm text-muted">{column.label}</span>
              <Filled cell={cell} />
            </span>
          ))}
        </span>
      </th>
      {labelled.map(({ cell, column }) => (
        <td key={column.label} className={`max-sm:hidden ${wrapping(cell)} ${edge} ${align(column)}`}>
          <Filled cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** A day, whose spaces do not break, is whole in the narrowest column too. */
const wrapping = ({ text }: Cell) => (text.includes('\u00a0') ? 'whitespace-nowrap' : 'wrap-anywhere');

function Filled({ cell: { text, open } }: { readonly cell: Cell }) {
  return open ? (
    <span className="text-muted italic">{text}</span>
  ) : (
    <span dir="auto">
      <Linked text={text} />
    </span>
  );
}

/** How many answers rest on each knowledge source: card by card, and at the end of all together. */
export function NotedBalance({ table: { caption, rows } }: { readonly table: BlockOf<'table'> }) {
  const cards = rows.filter(({ total }) => !total);
  const shown = cards.length > 1 ? rows : cards;
  return (
    <>
      <p className="text-muted">{caption}</p>
      <ul className="space-y-4 [print-color-adjust:exact] print:space-y-1">
        {shown.map((row, index) => (
          <BalanceRow key={index} row={row} />
        ))}
      </ul>
    </>
  );
}

function BalanceRow({ row: { cells, total, balance } }: { readonly row: Row }) {
  if (balance === null) return null;
  const { untagged, ...counts } = balance;
  return (
    <li
      className={`grid gap-x-6 gap-y-1 break-inside-avoid sm:grid-cols-[12rem_1fr] ${total ? 'border-t-2 border-ink pt-3' : ''}`}
    >
      <span className="font-semibold">{cells[0]?.text}</span>
      <SourceBalanceBar counts={counts} untagged={untagged} hideTitle />
    </li>
  );
}

/** How many chose each answer, question by question. The first cell has the question and what came out. */
export function NotedSpread({ table: { caption, columns, rows } }: { readonly table: BlockOf<'table'> }) {
  const counts = rows.map(({ cells }) => cells.slice(1).map(({ text }) => Number(text)));
  const people = Math.max(1, ...counts.map((row) => row.reduce((sum, count) => sum + count, 0)));
  const answers = columns.slice(1).map(({ label }) => label);
  return (
    <>
      <h4 className="mt-4 font-semibold wrap-anywhere">{caption}</h4>
      <ul className="mb-4 grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {rows.map(({ cells, spread = [] }, index) => {
          const bars = answers.map((label, at) => {
            const count = counts[index]?.[at] ?? 0;
            return at < spread.length ? { label, count } : { label, count, aside: true as const };
          });
          const [question = '', finding = ''] = cells[0]?.text.split('\n\n') ?? [];
          return (
            <li key={index} className="flex break-inside-avoid flex-col gap-1.5">
              <p dir="auto" className="leading-snug font-semibold wrap-anywhere">
                {question}
              </p>
              <p className="leading-snug">{finding}</p>
              <SpreadChart
                bars={bars.filter(({ count }, at) => at < spread.length || count > 0)}
                people={people}
                words={bars.map(({ label, count }) => `${label}: ${count}`).join('; ')}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
