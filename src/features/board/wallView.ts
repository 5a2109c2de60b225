/** What of the board a wall can show so that it is read from afar, and how large. */
import type { ThingId } from '../../model/board/board.ts';
import type { Size } from '../../model/board/geometry/itemSizes.ts';
import type { Box } from '../../model/board/template.ts';
import { around, isInside } from './surface/viewport.ts';

export interface WallThing extends Box {
  readonly id: ThingId;
}

export interface WallView {
  /** The part of the board that fills the room. */
  readonly box: Box;
  /** What is drawn: nothing is cut at the edge. */
  readonly shown: ReadonlySet<ThingId>;
  /** How many are to be seen, and out of sight in this view. */
  readonly left: number;
}

interface WallRoom {
  /** In pixels. */
  readonly size: Size;
  /** The smallest zoom with which words are read from afar. */
  readonly least: number;
  /** What stays free around what is shown, and at the top for the names of zones, in board units. */
  readonly margin: number;
  readonly head: number;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * The views that a wall gives of the things on a board. With a frame there is one: all of that, or what is readable around
 * its middle. Without, all of the board; or page by page, in the order of the things.
 */
export function wallViews(
  things: readonly WallThing[],
  { frame, whole }: { readonly frame: Box | null; readonly whole: Box },
  { size, least, margin, head }: WallRoom,
): readonly WallView[] {
  const aim = frame ?? whole;
  // Of a bare board all is seen: its names are written as large as they must be.
  const smallest = frame === null && things.length === 0 ? 0 : least;
  const zoom = Math.max(smallest, Math.min(size.width / aim.width, size.height / aim.height));
  const [width, height] = [size.width / zoom, size.height / zoom];
  const viewOf = (seen: Box): Box => {
    const { x, y } = middleOf(seen);
    return { x: x - width / 2, y: y - height / 2, width, height };
  };
  const wanted = frame === null ? things : nearestFirst(things, frame);
  const showing = (box: Box, first?: WallThing): WallView => {
    const inside = things.filter((thing) => thing === first || isInside(thing, box));
    const shown = new Set(inside.map(({ id }) => id));
    return { box, shown, left: wanted.filter(({ id }) => !shown.has(id)).length };
  };
  if (zoom > least || wanted.length === 0) return [showing(viewOf(aim))];

  const views: WallView[] = [];
  let waiting = wanted;
  do {
    const seen = together(waiting, {
      width: width - 2 * margin,
      height: height - head - 2 * margin,
    });
    // Something larger than the room is shown as far as it goes.
    const view = showing(viewOf({ ...seen, y: seen.y - head, height: seen.height + head }), waiting[0]);
    views.push(view);
    waiting = frame === null ? waiting.filter(({ id }) => !view.shown.has(id)) : [];
  } while (waiting.length > 0);
  return views;
}

/** What is in a frame, from its middle on. */
function nearestFirst(things: readonly WallThing[], frame: Box): WallThing[] {
  const middle = middleOf(frame);
  const distance = (thing: Box) => Math.hypot(middleOf(thing).x - middle.x, middleOf(thing).y - middle.y);
  return things
    .filter((thing) => isInside({ ...middleOf(thing), width: 0, height: 0 }, frame))
    .sort((a, b) => distance(a) - distance(b));
}

/** The room that the first of these takes, with all after it for which there is room beside it. */
function together([first, ...rest]: readonly Box[], room: Size): Box {
  let seen = first as Box;
  for (const one of rest) {
    const more = around([seen, one]);
    if (more.width <= room.width && more.height <= room.height) seen = more;
  }
  return seen;
}
