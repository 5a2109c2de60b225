import type { PlacedThing } from '../../model/layout.ts';
import type { Template } from '../../model/template.ts';
import type { Content } from './createViewport.ts';
import { around, type Rect } from './viewport.ts';

const rectOf = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });

/** All there is to see, and where to look first: at the first zone, or, while that is empty, at what does lie there. */
export function contentOf(template: Template, items: readonly PlacedThing[]): Content {
  const board = { x: 0, y: 0, width: template.width, height: template.height };
  const whole = around([board, ...items.map(rectOf)]);
  const [zone] = template.zones;
  const [first, ...rest] = items.map(rectOf);
  const inZone = items.some((item) => item.zone === zone?.id);
  const part = first === undefined || inZone ? (zone ?? whole) : around([first, ...rest]);
  return { whole, part };
}
