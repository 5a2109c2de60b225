import type { Point } from './viewport.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Straying from the line counts double, so that an arrow goes where it points. */
const strayCost = 2;
/** What lies more aside than ahead comes after everything that lies ahead; still, everything can be reached. */
const asideCost = 100_000;

/** The thing that lies nearest in a direction, or undefined at the edge. */
export function nearestItem<T extends Point>(
  items: readonly T[],
  from: Point,
  direction: Direction,
): T | undefined {
  const horizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { item: T; cost: number } | undefined;
  for (const item of items) {
    const along = (horizontal ? item.x - from.x : item.y - from.y) * sign;
    const stray = Math.abs(horizontal ? item.y - from.y : item.x - from.x);
    if (along <= 0) continue;
    const cost = along + stray * strayCost + (stray > along ? asideCost : 0);
    if (best === undefined || cost < best.cost) best = { item, cost };
  }
  return best?.item;
}
