/** How large things are drawn, in board units. Heights are what a usual text needs. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const cardSize: Size = { width: 240, height: 170 };
export const answerSize: Size = { width: 190, height: 128 };
/** Between two things that nobody placed by hand. */
export const itemGap = 14;

export type ItemKind = 'card' | 'answer' | 'note';

/** The size of an item of a kind: a note is as large as an answer. */
export function sizeOfKind(kind: ItemKind): Size {
  return kind === 'card' ? cardSize : answerSize;
}
