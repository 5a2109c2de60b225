/** The lines that bind the zones of a template, as paths of SVG: drawn on the board, in previews and in the picture. */
import { middleOf, type Box, type Template } from '../template.ts';

const arrowHead = 8;
/** Between two zones that one shifts from and to. */
const farthestShift = 60;
/** How far a stair is drawn above its zones. */
const stairAbove = 10;

const end = ({ y, height }: Box) => y + height;

const arrowDown = (x: number, fromY: number, toY: number) =>
  `M${x} ${fromY + 6}V${toY - 6}M${x - arrowHead} ${toY - 6 - arrowHead}L${x} ${toY - 6}L${x + arrowHead} ${toY - 6 - arrowHead}`;

/** A line from side to side that is wide where its weight is: a part of the way. */
function current(from: number, to: number, y: number, weight: number): string {
  const across = to - from;
  const [heart, reach] = [from + across * weight, across * 0.3];
  const half = (up: number) =>
    `M${from} ${y}H${Math.max(from, heart - reach)}C${heart - reach / 2} ${y} ${heart - reach / 2} ${y + up} ${heart} ${y + up}S${heart + reach / 2} ${y} ${Math.min(to, heart + reach)} ${y}H${to}`;
  return `${half(-14)}${half(14)}`;
}

/** The paths, in board units; none where the zones say it all. */
export function templateLines({ drawing, zones }: Template): string[] {
  const [first] = zones;
  const last = zones.at(-1);
  if (first === undefined || last === undefined) return [];
  const right = last.x + last.width;
  const bottom = first.y + first.height;
  switch (drawing) {
    case 'currents':
      return [0, 1, 2].map((index) => current(first.x, right, bottom + 40 + index * 44, (index + 0.5) / 3));
    case 'shifts':
      return zones.flatMap((zone) => {
        const below = zones.find(({ x, y }) => x === zone.x && y > zone.y && y - end(zone) < farthestShift);
        return below === undefined ? [] : [arrowDown(middleOf(zone).x, end(zone), below.y)];
      });
    case 'stairs':
      return [
        `M${first.x} ${first.y - stairAbove}${zones
          .map(({ x, y, width }) => `V${y - stairAbove}H${x + width}`)
          .join('')}`,
      ];
    case 'line': {
      const rows = [...Map.groupBy(zones, ({ y }) => y).values()];
      return rows.map((row) => {
        const y = Math.max(...row.map(end)) + 24;
        const ticks = row.map((zone) => `M${middleOf(zone).x} ${y - 8}v16`).join('');
        return `M${first.x} ${y}H${right}${ticks}`;
      });
    }
    case 'pillars':
      return [
        `M${first.x} ${first.y - 6}H${right}L${(first.x + right) / 2} ${first.y - 34}Z`,
        `M${first.x - 12} ${bottom + 8}H${right + 12}`,
      ];
    case 'balance': {
      const middle = (first.x + Math.max(...zones.map(({ x, width }) => x + width))) / 2;
      const top = first.y + first.height / 2;
      return [
        `M${middle - 46} ${top}H${middle + 46}M${middle} ${top - 22}V${bottom + 40}`,
        `M${middle - 28} ${bottom + 40}H${middle + 28}`,
      ];
    }
    case 'areas':
    case 'matrix':
    case 'rings':
      return [];
  }
}
