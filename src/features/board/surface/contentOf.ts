import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import { zoneOf, type Template } from '../../../model/board/template.ts';
import type { Content } from './createViewport.ts';
import { around, type Rect } from './viewport.ts';

const rectOf = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });

/**
 * All there is to see, and where to look first: at the zone where things arrive with all that came there, or, while that
 * is empty, at what does lie there. Where nothing arrives by itself, one looks at the template first.
 */
export function contentOf(template: Template, items: readonly PlacedThing[]): Content {
  const board = { x: 0, y: 0, width: template.width, height: template.height };
  const whole = around([board, ...items.map(rectOf)]);
  const zone = zoneOf(template, template.arrivals);
  const [first, ...rest] = items.map(rectOf);
  if (zone === undefined || first === undefined) return { whole, part: zone ?? board };
  const inZone = items.filter((item) => item.zone === zone.id).map(rectOf);
  return { whole, part: inZone.length > 0 ? around([zone, ...inZone]) : around([first, ...rest]) };
}
