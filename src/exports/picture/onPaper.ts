/** The board on A4: how large a picture is there, and which parts of a large board can each be read on a page of its own. */
import { middleOf, overlap, type Box } from '../../model/board/template.ts';

/** In centimetres: as wide as the text of A4, and at most so high that heading and caption fit on the same page. */
const widest = 17;
const highest = 20;

/** How large a picture is on the page, in centimetres. */
export function sizeOnPage({ width, height }: Pick<Box, 'width' | 'height'>): {
  readonly wide: number;
  readonly high: number;
} {
  const wide = Math.min(widest, (highest * width) / height);
  return { wide, high: (wide * height) / width };
}

const points = 72 / 2.54;
/** Texts on the board are 15 units high. On paper they are no smaller than 8 points, and a few things no larger than 11. */
const bodyText = 15;
const [smallest, largest] = [8, 11];
const unitsAcross = (letters: number) => (widest * points * bodyText) / letters;
const mostAcross = unitsAcross(smallest);
const mostDown = (highest * points * bodyText) / smallest;

/** Around the things of a part, with room for the name of their zone. */
const margin = 48;
/** More would be a pile of paper, in which nobody finds the board again. */
const mostParts = 12;

/** One side of what lies there. */
interface Side {
  readonly start: 'x' | 'y';
  readonly size: 'width' | 'height';
  readonly most: number;
}
const across: Side = { start: 'x', size: 'width', most: mostAcross - 2 * margin };
const down: Side = { start: 'y', size: 'height', most: mostDown - 2 * margin };

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

const fits = (box: Box) => box.width <= across.most && box.height <= down.most;

type Group = readonly Box[];

/** Two groups of things with nothing lying across between them, as even as can be; null where there is no such line. */
function halves(things: Group, { start, size }: Side): readonly [Group, Group] | null {
  const sorted = things.toSorted((a, b) => a[start] - b[start]);
  const whole = around(things);
  const middle = whole[start] + whole[size] / 2;
  let best: { readonly at: number; readonly off: number } | null = null;
  let end = Number.NEGATIVE_INFINITY;
  for (const [at, thing] of sorted.entries()) {
    const off = Math.abs((end + thing[start]) / 2 - middle);
    if (at > 0 && end <= thing[start] && (best === null || off < best.off)) best = { at, off };
    end = Math.max(end, thing[start] + thing[size]);
  }
  return best === null ? null : [sorted.slice(0, best.at), sorted.slice(best.at)];
}

/** Two groups of things of which some lie over others. */
function anyHalves(things: Group, { start }: Side): readonly [Group, Group] {
  const sorted = things.toSorted((a, b) => middleOf(a)[start] - middleOf(b)[start]);
  const half = Math.ceil(sorted.length / 2);
  return [sorted.slice(0, half), sorted.slice(half)];
}

/** Groups of things that each fit on a page. */
function groups(things: Group): readonly Group[] {
  const whole = around(things);
  if (things.length === 1 || fits(whole)) return [things];
  const wider = whole.width / across.most > whole.height / down.most;
  const [first, second] = wider ? [across, down] : [down, across];
  return (halves(things, first) ?? halves(things, second) ?? anyHalves(things, first)).flatMap(groups);
}

/** Neighbours that fit on one page together share it. */
function joined(parts: readonly Group[]): Box[] {
  const boxes: Box[] = [];
  for (const part of parts.map(around)) {
    const last = boxes.at(-1);
    const both = last === undefined ? null : around([last, part]);
    if (both !== null && fits(both)) boxes[boxes.length - 1] = both;
    else boxes.push(part);
  }
  return boxes;
}

/**
 * The parts of a board that together show all that lies there, each so small that it can be read on a page: the board itself
 * where that can. A part takes in the zones around its things where there is room. None where a board is too large or too full
 * for paper.
 */
export function partsOnPaper(whole: Box, things: readonly Box[], zones: readonly Box[]): readonly Box[] {
  if (whole.width <= mostAcross && whole.height <= mostDown) return [whole];
  // A cluster that is larger than a page is drawn in parts, with the things in it.
  const small = things.filter(fits);
  const parts = small.length === 0 ? [] : joined(groups(small));
  if (parts.length > mostParts) return [];
  return parts.map((part) => {
    let box = part;
    for (const zone of zones.filter((one) => overlap(one, part))) {
      const larger = around([box, zone]);
      if (fits(larger)) box = larger;
    }
    const [x, y] = [Math.floor(box.x - margin), Math.floor(box.y - margin)];
    const [width, height] = [Math.ceil(box.width) + 2 * margin, Math.ceil(box.height) + 2 * margin];
    // A few things do not fill a page.
    const room = Math.max(0, Math.ceil(unitsAcross(largest)) - width);
    return { x: x - Math.floor(room / 2), y, width: width + room, height };
  });
}
