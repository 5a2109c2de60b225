/** All that one board on one screen keeps in mind beside the board itself: the view, the hands, what is selected. */
import type { ThingId } from '../../../model/board/board.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import type { Carried } from '../drag/carriedAlong.ts';
import { createCell, type Cell } from './createCell.ts';
import { createHands, type Hands } from '../drag/createHands.ts';
import { createMotion, type Motion } from '../drag/createMotion.ts';
import { createViewport, type Viewport } from './createViewport.ts';
import type { Grip } from '../drag/grip.ts';
import { nothing, type Selection } from '../selection/selection.ts';
import type { Guide } from '../drag/snap.ts';
import type { Point, Rect } from './viewport.ts';

/** What is in one's own hand. */
export interface Held {
  readonly grip: Grip;
  /** All that moves with the hand, what it took hold of first. */
  readonly carried: readonly Carried[];
  readonly ids: ReadonlySet<ThingId>;
}

/** Where it would land if one let go now. */
export interface Over {
  readonly zone: ZoneId | null;
  /** The thing it would be put together with. */
  readonly onto: ThingId | null;
}

export interface Surface {
  readonly viewport: Viewport;
  readonly motion: Motion;
  readonly hands: Hands;
  /** The thing that is looked at: the Tab key comes here, its text is whole. */
  readonly chosen: Cell<ThingId | null>;
  /** The thing under the mouse. */
  readonly near: Cell<ThingId | null>;
  readonly selection: Cell<Selection>;
  /** Whether pressing and dragging selects, rather than opens and slides. */
  readonly selecting: Cell<boolean>;
  /** The space bar is down: then the mouse slides the board, whatever it presses on. */
  readonly space: Cell<boolean>;
  readonly held: Cell<Held | null>;
  readonly over: Cell<Over>;
  /** Where on the screen a card is that one brings from a deck. */
  readonly corner: Cell<Point>;
  readonly guides: Cell<readonly Guide[]>;
  /** The rectangle that is being drawn over the board to select what it touches. */
  readonly marquee: Cell<Rect | null>;
}

export const nowhere: Over = { zone: null, onto: null };

export function createSurface(): Surface {
  const viewport = createViewport();
  const motion = createMotion();
  return {
    viewport,
    motion,
    hands: createHands(motion, viewport),
    chosen: createCell<ThingId | null>(null),
    near: createCell<ThingId | null>(null),
    selection: createCell(nothing),
    selecting: createCell(false),
    space: createCell(false),
    held: createCell<Held | null>(null),
    over: createCell(nowhere),
    corner: createCell<Point>({ x: 0, y: 0 }),
    guides: createCell<readonly Guide[]>([]),
    marquee: createCell<Rect | null>(null),
  };
}
