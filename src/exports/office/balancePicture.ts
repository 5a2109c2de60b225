/** The source balance as a picture: one bar of shares. The table beside it has the numbers. */
import { sources } from '../../model/source.ts';
import type { BlockOf } from '../outline/outline.ts';
import { sourceColour, untagged } from './colours.ts';
import type { Picture } from './picture.ts';
import { drawRow, type Rectangle } from './png.ts';

const width = 1200;
const height = 48;
const gap = 4;

/** The bar of a table's total, or nothing when there is nothing to show. */
export function balancePicture({ caption, columns, rows }: BlockOf<'table'>): Picture | null {
  const total = rows.find((row) => row.total);
  if (total === undefined || total.balance === null) return null;
  const { balance } = total;
  const parts = [
    ...sources.map((source) => ({ count: balance[source], colour: sourceColour[source] })),
    { count: balance.untagged, colour: untagged },
  ].filter(({ count }) => count > 0);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  let before = 0;
  const rectangles = parts.map(({ count, colour }, index): Rectangle => {
    const x = Math.round((before / all) * width);
    before += count;
    const end = Math.round((before / all) * width);
    const last = index === parts.length - 1;
    return { x, width: Math.max(1, end - x - (last ? 0 : gap)), colour };
  });
  const shares = columns.slice(1).map(({ label }, index) => `${label} ${total.cells[index + 1]?.text ?? ''}`);
  return {
    name: 'balance',
    bytes: drawRow(width, height, rectangles),
    width,
    height,
    title: caption,
    description: `${caption} ${shares.join(', ')}.`,
  };
}
