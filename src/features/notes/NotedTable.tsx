import type { BlockOf, Cell, Column, Row } from '../../exports/outline/outline.ts';

const edge = 'py-2 pr-3';

function align({ numeric }: Column): string {
  return numeric ? 'text-right' : 'text-left';
}

/** A table under its name. On a phone all but the first column stand below it, so that none gets too narrow to read. */
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
    <tr className="break-inside-avoid border-b border-line align-top">
      <th scope="row" className={`text-left font-normal wrap-anywhere ${edge}`}>
        <span dir="auto" className="block whitespace-pre-wrap">
          {first?.text}
        </span>
        <span className="mt-1 grid grid-cols-2 gap-x-4 sm:hidden">
          {labelled.map(({ cell, column }) => (
            <span key={column.label}>
              <span className="block text-sm text-muted">{column.label}</span>
              <Filled cell={cell} />
            </span>
          ))}
        </span>
      </th>
      {labelled.map(({ cell, column }) => (
        <td key={column.label} className={`wrap-anywhere max-sm:hidden ${edge} ${align(column)}`}>
          <Filled cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Filled({ cell: { text, open } }: { readonly cell: Cell }) {
  return open ? <span className="text-muted italic">{text}</span> : <span dir="auto">{text}</span>;
}
