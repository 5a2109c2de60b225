/**
 * Finds the cards of answer sheets in a photo. The code of a card says which it is, and its corners say from where the sheet
 * was seen. Codes of one sheet together say that better than each alone.
 */
import { isSheetCode } from '../../exports/answerSheet/sheetCode.ts';
import { sheetLayout } from '../../exports/answerSheet/sheetLayout.ts';
import { sources, type Source } from '../../model/source.ts';
import { fitPerspective, inverse, seen, type Perspective, type Point } from './perspective.ts';
import { flattened, lightAt, type Area, type Pixels } from './pixels.ts';

/** A code that was read, with its corners in the picture: from the upper left one, as the hands of a clock go. */
export interface SeenCode {
  readonly text: string;
  readonly corners: readonly Point[];
}

/** Reads the codes in a picture. */
export type ReadCodes = (picture: Pixels) => Promise<readonly SeenCode[]>;

export interface FoundCard {
  readonly code: string;
  /** What was written by hand, and the boxes below it, as if one looked straight at them. */
  readonly paper: Pixels;
  /** The sources whose box seems to have a cross. Of a slip that lies alone it is not known. */
  readonly ticked: readonly Source[];
}

/** A code with the quarter of its sheet where it is, counted from that of another code. */
interface Placed extends SeenCode {
  readonly right: number;
  readonly down: number;
}

const { quarter, code: codeArea, writing, boxes } = sheetLayout;

const nowhere: Point = { x: 0, y: 0 };

const cornersOnPaper = ({ right, down }: Omit<Placed, keyof SeenCode>): Point[] => {
  const [left, top] = [right * quarter.wide + codeArea.x, down * quarter.high + codeArea.y];
  return [
    { x: left, y: top },
    { x: left + codeArea.side, y: top },
    { x: left + codeArea.side, y: top + codeArea.side },
    { x: left, y: top + codeArea.side },
  ];
};

const perspectiveOf = (codes: readonly Placed[]): Perspective | null =>
  fitPerspective(
    codes.flatMap((code) =>
      cornersOnPaper(code).map((paper, index) => ({ paper, photo: code.corners[index] ?? nowhere })),
    ),
    codes.length === 1,
  );

/** How well codes must fit one flat sheet, in mm on paper. Slips that were cut apart lie as they lie. */
const flatWithin = 2;

/** How far codes are from where one flat sheet would have them, in mm. */
function unevenness(codes: readonly Placed[]): number {
  const toPhoto = perspectiveOf(codes);
  if (toPhoto === null) return Infinity;
  const toPaper = inverse(toPhoto);
  const off = codes.flatMap((code) =>
    cornersOnPaper(code).map(({ x, y }, index) => {
      const at = seen(toPaper, code.corners[index] ?? nowhere);
      return Math.hypot(at.x - x, at.y - y);
    }),
  );
  // What is no number fits nothing.
  return off.every((one) => one < Infinity) ? Math.max(...off) : Infinity;
}

/** Which codes are on one sheet: the first, and those that fit as its neighbours. */
function onSheetOf(first: SeenCode, others: readonly SeenCode[]): Placed[] {
  let placed: Placed[] = [{ ...first, right: 0, down: 0 }];
  for (const other of others) {
    const ways = emptyQuarters(placed).map((at) => [...placed, { ...other, ...at }]);
    const [best] = ways.map((codes) => ({ codes, off: unevenness(codes) })).toSorted((a, b) => a.off - b.off);
    if (best !== undefined && best.off < flatWithin) placed = best.codes;
  }
  return placed;
}

/** The quarters of the sheet in which no code was read: it is two by two. */
function emptyQuarters(codes: readonly Placed[]): Omit<Placed, keyof SeenCode>[] {
  const around = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => ({ right, down })));
  return around.filter((quarterAt) =>
    codes.every(
      ({ right, down }) =>
        Math.abs(right - quarterAt.right) < 2 &&
        Math.abs(down - quarterAt.down) < 2 &&
        (right !== quarterAt.right || down !== quarterAt.down),
    ),
  );
}

/** Looks once more, larger and straightened, where a code ought to be. */
async function lookAgain(photo: Pixels, codes: readonly Placed[], read: ReadCodes): Promise<Placed[]> {
  const toPhoto = perspectiveOf(codes);
  if (toPhoto === null) return [];
  const [dotsPerMm, edge] = [12, 9];
  const found: Placed[] = [];
  for (const at of emptyQuarters(codes)) {
    const [corner] = cornersOnPaper(at);
    const side = codeArea.side + 2 * edge;
    const area = { x: (corner?.x ?? 0) - edge, y: (corner?.y ?? 0) - edge, wide: side, high: side };
    const middle = seen(toPhoto, { x: area.x + side / 2, y: area.y + side / 2 });
    if (middle.x < 0 || middle.y < 0 || middle.x > photo.width || middle.y > photo.height) continue;
    const [code] = (await read(flattened(photo, toPhoto, area, dotsPerMm))).filter(({ text }) =>
      isSheetCode(text),
    );
    if (code === undefined) continue;
    const corners = code.corners.map(({ x, y }) =>
      seen(toPhoto, { x: area.x + x / dotsPerMm, y: area.y + y / dotsPerMm }),
    );
    found.push({ text: code.text, corners, ...at });
  }
  return found;
}

const dotsPerMm = 8;
/** What part of a box a cross covers at least. */
const leastInk = 0.04;

/** How much of the inside of a box is dark, from 0 to 1, against the paper around it. */
function inkIn(photo: Pixels, toPhoto: Perspective, box: Area): number {
  const around = 2;
  const picture = flattened(
    photo,
    toPhoto,
    { x: box.x - around, y: box.y - around, wide: box.wide + 2 * around, high: box.high + 2 * around },
    dotsPerMm,
  );
  const light: number[] = [];
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1) light.push(lightAt(picture, x, y));
  const paper = light.toSorted((a, b) => a - b)[Math.floor(light.length * 0.85)] ?? 255;
  // The line of the box itself is left out, also when it lies a little beside its place.
  const from = (around + box.wide * 0.2) * dotsPerMm;
  const to = (around + box.wide * 0.8) * dotsPerMm;
  let [dark, all] = [0, 0];
  for (let y = Math.ceil(from); y < to; y += 1)
    for (let x = Math.ceil(from); x < to; x += 1) {
      all += 1;
      if ((light[y * picture.width + x] ?? 255) < paper * 0.72) dark += 1;
    }
  return dark / all;
}

/** All cards of answer sheets in a photo, in the order in which one reads them. */
export async function findCards(photo: Pixels, read: ReadCodes): Promise<FoundCard[]> {
  const known = (await read(photo)).filter(({ text }) => isSheetCode(text));
  let left = known;
  const found: FoundCard[] = [];
  while (left.length > 0) {
    const [first, ...others] = left;
    if (first === undefined) break;
    const sheet = onSheetOf(first, others);
    left = others.filter((one) => sheet.every(({ corners }) => corners !== one.corners));
    const missed = (await lookAgain(photo, sheet, read)).filter(
      (one) => known.every(({ text }) => text !== one.text) && unevenness([...sheet, one]) < flatWithin,
    );
    const all = [...sheet, ...missed].toSorted((a, b) => a.down - b.down || a.right - b.right);
    const toPhoto = perspectiveOf(all);
    if (toPhoto === null) continue;
    for (const { text: code, right, down } of all) {
      const on = ({ x, y, ...size }: Area): Area => ({
        x: x + right * quarter.wide,
        y: y + down * quarter.high,
        ...size,
      });
      const alone = all.length === 1;
      // A slip that lies alone says less about where its lower end is.
      const edge = alone ? 4 : 1;
      const below = boxes.y + boxes.side;
      const around = {
        x: writing.x - edge,
        y: writing.y - edge,
        wide: writing.wide + 2 * edge,
        high: below - writing.y + 2 * edge,
      };
      const ticked = sources.filter((_, index) => {
        const box = { x: boxes.x[index] ?? 0, y: boxes.y, wide: boxes.side, high: boxes.side };
        return !alone && inkIn(photo, toPhoto, on(box)) > leastInk;
      });
      found.push({ code, paper: flattened(photo, toPhoto, on(around), dotsPerMm), ticked });
    }
  }
  return found;
}
