/** The lines that bind the zones of a template, as paths of SVG: drawn on the board, in previews and in the picture. */
import { middleOf, type Template } from '../template.ts';

const arrowHead = 8;

const arrow = (fromX: number, toX: number, y: number) =>
  `M${fromX} ${y}H${toX}M${toX - arrowHead} ${y - arrowHead}L${toX} ${y}L${toX - arrowHead} ${y + arrowHead}`;

/** The paths, in board units; none where the zones say it all. */
export function templateLines({ drawing, zones }: Template): string[] {
  const [first] = zones;
  const last = zones.at(-1);
  if (first === undefined || last === undefined) return [];
  const right = last.x + last.width;
  const bottom = first.y + first.height;
  switch (drawing) {
    case 'steps':
      return zones
        .slice(1)
        .map((zone) => arrow(zone.x - 18, zone.x - 2, middleOf(zone).y))
        .concat(
          // Back to the start: what is normal now raises the next question.
          `M${middleOf(last).x} ${bottom + 6}v18H${middleOf(first).x}v-18m-${arrowHead} ${arrowHead}l${arrowHead} -${arrowHead}l${arrowHead} ${arrowHead}`,
        );
    case 'line': {
      const y = bottom + 24;
      const ticks = zones.map((zone) => `M${middleOf(zone).x} ${y - 8}v16`).join('');
      return [`M${first.x} ${y}H${right}${ticks}`];
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
