/** How large things are drawn, in board units. Heights are what a usual text needs. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const cardSize: Size = { width: 240, height: 170 };
export const answerSize: Size = { width: 190, height: 128 };
/** Between two things that nobody placed by hand. */
export const itemGap = 14;
/** A question that people write to, on the table itself: as wide as two answers, so that it is read first. */
export const questionSize: Size = { width: 2 * answerSize.width + itemGap, height: 250 };

export type ItemKind = 'card' | 'answer' | 'note';

/** The size of an item of a kind: a note is as large as an answer. */
export function sizeOfKind(kind: ItemKind): Size {
  return kind === 'card' ? cardSize : answerSize;
}

// A cluster is a title above rows of items, measured by rule. So one place is enough to drag it as a whole.
export const clusterPadding = 14;
export const clusterHead = 56;
const mostColumns = 6;

/** The size of a cluster of these items, and the top left corner of each item from that of the cluster. */
export function layOutCluster(kinds: readonly ItemKind[]) {
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
