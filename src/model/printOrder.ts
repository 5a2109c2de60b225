/** What somebody wants on paper: which cards, and how they lie on the sheet. */
import * as v from 'valibot';

import { deckFileSchema } from './deckFile.ts';
import { isId } from './ids.ts';
import { limits } from './limits.ts';

/**
 * How cards lie on an A4: four or eight with their backs on the next page, the same with the back beside the front, one on a
 * sheet, or all questions of a deck together. With `calibration` one sees how far backs lie from their fronts.
 */
export const printLayouts = ['a6', 'a7', 'fold-a6', 'fold-a7', 'big', 'poster', 'calibration'] as const;
export type PrintLayout = (typeof printLayouts)[number];

/** How the printer turns the sheet for its other side. */
export const printFlips = ['long', 'short'] as const;
export type PrintFlip = (typeof printFlips)[number];

/** What is on a back: the sign of the deck, the same card in the other language, or nothing. */
export const printBacks = ['sign', 'language', 'none'] as const;
export type PrintBack = (typeof printBacks)[number];

/** How far a back may be moved, in mm: farther is another fault than that of a printer. */
export const mostOffset = 5;
/** In mm, in steps that one can read from the measuring sheet. */
const place = v.optional(
  v.pipe(v.number(), v.minValue(-mostOffset), v.maxValue(mostOffset), v.multipleOf(0.5)),
  0,
);

const mostDecks = 50;

export const printOrderSchema = v.strictObject({
  /** Decks of the library by their id, and others as they are. */
  decks: v.pipe(
    v.array(v.union([v.pipe(v.string(), v.maxLength(40)), deckFileSchema])),
    v.maxLength(mostDecks),
  ),
  /** Which of their cards; left out for all. */
  cards: v.optional(v.pipe(v.array(v.custom<string>(isId)), v.minLength(1), v.maxLength(limits.cards))),
  lang: v.picklist(['nl', 'en']),
  layout: v.picklist(printLayouts),
  back: v.optional(v.picklist(printBacks), 'sign'),
  flip: v.optional(v.picklist(printFlips), 'long'),
  /** Where this printer lays a back, seen from the front, in mm from where it belongs: to the right, and down. */
  offset: v.optional(v.strictObject({ x: place, y: place }), {}),
  /** A code on each card of the library that leads to its page. */
  qr: v.optional(v.boolean(), false),
  /** Without colour, to try it out. */
  proof: v.optional(v.boolean(), false),
});
export type PrintOrder = v.InferOutput<typeof printOrderSchema>;
export type PrintWish = v.InferInput<typeof printOrderSchema>;

const printerSchema = v.object({
  flip: v.picklist(printFlips),
  offset: v.object({ x: place, y: place }),
});
/** How a printer turns a sheet, and where it lays a back. */
export type Printer = v.InferOutput<typeof printerSchema>;

/** The printer in something that was stored; null where it is none. */
export function parsePrinter(value: unknown): Printer | null {
  const printer = v.safeParse(printerSchema, value);
  return printer.success ? printer.output : null;
}
