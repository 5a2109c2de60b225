/** A cluster is a title above rows of items, measured by rule. So one place is enough to drag it as a whole. */
import { answerSize, cardSize, itemGap, type ItemKind, type Size } from './geometry/itemSizes.ts';

export const clusterPadding = 14;
/** Room for the title and the dots. */
export const clusterHead = 56;
const mostColumns = 6;

export interface ClusterLayout extends Size {
  /** The top left corner of each item, from that of the cluster. */
  readonly spots: readonly { readonly x: number; readonly y: number }[];
}

export function layOutCluster(kinds: readonly ItemKind[]): ClusterLayout {
  const cell = kinds.includes('card') ? cardSize : answerSize;
  const columns = Math.max(1, Math.min(mostColumns, Math.ceil(Math.sqrt(kinds.length))));
  const rows = Math.max(1, Math.ceil(kinds.length / columns));
  return {
    // A title needs the room of a card, also above one answer.
    width: Math.max(cardSize.width, columns * (cell.width + itemGap) - itemGap) + 2 * clusterPadding,
    height: clusterHead + rows * (cell.height + itemGap) - itemGap + clusterPadding,
    spots: kinds.map((_, index) => ({
      x: clusterPadding + (index % columns) * (cell.width + itemGap),
      y: clusterHead + Math.floor(index / columns) * (cell.height + itemGap),
    })),
  };
}
