import type { BlockOf, Row } from '../../exports/outline/outline.ts';
import { SourceBalanceBar } from '../../ui/SourceBalanceBar.tsx';

/** What the answers rest on: card by card, and at the end of all together. */
export function NotedBalance({ table: { caption, rows } }: { readonly table: BlockOf<'table'> }) {
  const cards = rows.filter(({ total }) => !total);
  const shown = cards.length > 1 ? rows : cards;
  return (
    <>
      <p className="text-muted">{caption}</p>
      <ul className="flex flex-col gap-4 [print-color-adjust:exact]">
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
