/** What goes along with a thing that is taken up: the rest of the selection, and what lies in a cluster. */
import type { ThingId } from '../../../model/board/board.ts';
import type { ClusterId } from '../../../model/ids.ts';
import type { Point, Rect } from '../surface/viewport.ts';

/** As much of a thing on the board as moving it takes. */
export interface Laid extends Rect {
  readonly id: ThingId;
  /** The cluster it is drawn in. */
  readonly cluster: ClusterId | null;
}

export interface Carried {
  readonly id: ThingId;
  /** How far from the thing in the hand it lies. */
  readonly offset: Point;
  /** It lies in a cluster that is carried itself, which says where it goes. */
  readonly inCluster: boolean;
}

const none: Point = { x: 0, y: 0 };

/** Everything that moves when one thing is taken up while some are selected; the thing itself first. */
export function carriedAlong(
  things: readonly Laid[],
  lead: ThingId,
  selected: ReadonlySet<ThingId>,
): Carried[] {
  const taken = new Set<ThingId>(selected.has(lead) ? [lead, ...selected] : [lead]);
  const first: Carried = { id: lead, offset: none, inCluster: false };
  const from = things.find(({ id }) => id === lead);
  if (from === undefined) return [first];
  const others = things.flatMap(({ id, x, y, cluster }): Carried[] => {
    const inCluster = cluster !== null && taken.has(cluster);
    if (id === lead || !(taken.has(id) || inCluster)) return [];
    return [{ id, offset: { x: x - from.x, y: y - from.y }, inCluster }];
  });
  return [first, ...others];
}
