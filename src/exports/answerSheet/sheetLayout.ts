/**
 * Where everything lies on an answer sheet, in mm from the upper left corner of a card's quarter. The template draws by it,
 * and a photo is read by it. No ink is within 8 mm of an edge, where printers do not reach.
 */
export const sheetLayout = {
  /** An A4 in four. */
  quarter: { wide: 105, high: 148.5 },
  code: { x: 73, y: 9, side: 24 },
  question: { x: 8, y: 9, wide: 58, high: 36 },
  /** Everything that people write: a line for the name where there are names, and the rest. */
  writing: { x: 8, y: 46, wide: 89, high: 75 },
  nameHigh: 10,
  lineEvery: 8,
  /** Three boxes beside each other, in the order of the sources; the longest word is in the middle. */
  boxes: { x: [8, 35, 69], y: 129, side: 6 },
  session: { x: 8, y: 137.5 },
} as const;

export type SheetLayout = typeof sheetLayout;
