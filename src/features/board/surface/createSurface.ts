import type { ThingId } from '../../../model/board/board.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import type { ClusterId, MemberId } from '../../../model/ids.ts';
import { createStore } from '../../../session/listen.ts';
import type { Pointed } from '../../../session/presence.ts';
import { createMotion } from '../drag/createMotion.ts';
import type { Held } from '../drag/grip.ts';
import { nowhere } from '../drag/landing.ts';
import { createOtherPointers } from '../drag/otherPointers.ts';
import type { SnapLine } from '../drag/snapping.tsx';
import { nothing } from '../selection/selection.ts';
import { createViewport } from './createViewport.ts';
import { createPointing } from './pointing.ts';
import { snapsAtFirst } from './snapEntry.tsx';
import type { Point, Rect } from './viewport.ts';

/** Where the trays are on the screen. Measured when a drag begins: they stay where they are until it ends. */
function createTrays() {
  const elements = new Map<ZoneId, HTMLElement>();
  let rects: readonly (readonly [ZoneId, DOMRect])[] = [];
  return {
    /** Gives the way to take it away again. */
    add: (zone: ZoneId, element: HTMLElement | null) => {
      if (element !== null) elements.set(zone, element);
      return () => void elements.delete(zone);
    },
    measure: () => {
      rects = [...elements].map(([zone, element]) => [zone, element.getBoundingClientRect()]);
    },
    under: ({ x, y }: Point): ZoneId | null =>
      rects.find(([, rect]) => x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom)?.[0] ??
      null,
  };
}

/**
 * All that one board on one screen remembers beside the board itself. Small stores outside React: a change renders only
 * the components that watch it. `send` tells others where one points.
 */
export function createSurface(send: (pointed: Pointed) => void) {
  const viewport = createViewport();
  const motion = createMotion();
  return {
    viewport,
    motion,
    pointing: createPointing(send),
    others: createOtherPointers(motion, viewport),
    /** Whose pointers one does not want to see, in this tab. One still sees what they hold. */
    hiddenPointers: createStore<ReadonlySet<MemberId> | 'all'>(() => new Set()),
    /** The thing that is looked at: the Tab key comes here, its text is whole. */
    chosen: createStore<ThingId | null>(() => null),
    /** The cluster whose title one writes, in its place. */
    titling: createStore<ClusterId | null>(() => null),
    /** The thing under the mouse. */
    near: createStore<ThingId | null>(() => null),
    selection: createStore(() => nothing),
    /** Whether pressing and dragging selects, rather than opens and slides. */
    selecting: createStore(() => false),
    /** The space bar is down: then the mouse slides the board, whatever it presses on. */
    space: createStore(() => false),
    held: createStore<Held | null>(() => null),
    over: createStore(() => nowhere),
    trays: createTrays(),
    /** Where on the screen a card is that one brings from a deck. */
    corner: createStore<Point>(() => ({ x: 0, y: 0 })),
    /** Whether what one drags is laid straight. */
    snaps: createStore(snapsAtFirst),
    snapLines: createStore<readonly SnapLine[]>(() => []),
    /** The rectangle that is being drawn over the board to select what it touches. */
    marquee: createStore<Rect | null>(() => null),
  };
}

export type Surface = ReturnType<typeof createSurface>;
