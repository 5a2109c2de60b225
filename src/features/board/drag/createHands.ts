/**
 * Others' hands: where they point and what they hold. What must be drawn anew many times a second goes straight to the
 * elements; only who is there and who holds what is for React to know.
 */
import type { ThingId } from '../../../model/board/board.ts';
import type { MemberId } from '../../../model/ids.ts';
import type { Presence } from '../../../model/session/presence.ts';
import { createCell, type Cell } from '../surface/createCell.ts';
import type { Motion } from './createMotion.ts';
import { at, follow, glideAt, isStill, type Glide } from './glide.ts';
import { browserFrames, type Drawable, type Frames } from '../surface/frames.ts';
import type { Viewport } from '../surface/createViewport.ts';
import { toScreen, type Point } from '../surface/viewport.ts';

export interface Hands {
  /** Takes in what everybody does now. `carried` says what goes along with a thing that is held. */
  readonly hear: (others: readonly Presence[], carried: (drag: Drag) => readonly InHand[]) => void;
  /** Who holds what. */
  readonly holders: Pick<Cell<ReadonlyMap<ThingId, MemberId>>, 'get' | 'subscribe'>;
  /** Where a thing that somebody holds was last heard to be. */
  readonly pointOf: (id: ThingId) => Point | undefined;
  /** Who points at the board with an empty hand. */
  readonly pointers: Pick<Cell<readonly MemberId[]>, 'get' | 'subscribe'>;
  /** Gives a member's pointer something to be drawn with, or takes it away (null). */
  readonly drawPointer: (member: MemberId, element: Drawable | null) => void;
  /** Draws the pointers anew after the view moved. */
  readonly redraw: () => void;
}

export type Drag = NonNullable<Presence['drag']>;

/** One thing in somebody's hand, and where. */
export interface InHand {
  readonly id: ThingId;
  readonly point: Point;
}

export function createHands(
  motion: Pick<Motion, 'carry' | 'release'>,
  viewport: Pick<Viewport, 'view'>,
  frames: Frames = browserFrames,
): Hands {
  const holders = createCell<ReadonlyMap<ThingId, MemberId>>(new Map());
  const pointers = createCell<readonly MemberId[]>([]);
  const points = new Map<ThingId, Point>();
  const glides = new Map<MemberId, Glide>();
  const elements = new Map<MemberId, { readonly element: Drawable; readonly fasten: () => void }>();
  let waiting = false;

  const put = (member: MemberId, now: number): boolean => {
    const [glide, drawn] = [glides.get(member), elements.get(member)];
    if (glide === undefined || drawn === undefined) return true;
    const { x, y } = toScreen(viewport.view(), glideAt(glide, now));
    drawn.element.style.translate = `${x}px ${y}px`;
    return isStill(glide, now);
  };
  const redraw = () => {
    const now = frames.now();
    return [...glides.keys()].map((member) => put(member, now)).every(Boolean);
  };
  const draw = () => {
    waiting = false;
    if (!redraw()) awaitFrame();
  };
  const awaitFrame = () => {
    if (waiting) return;
    waiting = true;
    frames.request(draw);
  };

  const hearPointers = (others: readonly Presence[]) => {
    const now = frames.now();
    const seen: MemberId[] = [];
    for (const { member, cursor, drag } of others) {
      // Whoever holds something has their name on it.
      if (cursor === null || drag !== null || seen.includes(member)) continue;
      seen.push(member);
      const before = glides.get(member);
      if (before !== undefined && before.to.x === cursor.x && before.to.y === cursor.y) continue;
      const still = before === undefined || frames.isCalm();
      glides.set(member, still ? at(cursor, now) : follow(before, cursor, now));
      awaitFrame();
    }
    for (const member of glides.keys()) if (!seen.includes(member)) glides.delete(member);
    if (seen.join() !== pointers.get().join()) pointers.set(seen);
  };

  return {
    hear: (others, carried) => {
      hearPointers(others);
      const held = new Map<ThingId, MemberId>();
      points.clear();
      for (const { member, drag } of others) {
        if (drag === null) continue;
        for (const { id, point } of carried(drag)) {
          motion.carry(id, point);
          points.set(id, point);
          held.set(id, member);
        }
      }
      const before = holders.get();
      for (const id of before.keys()) if (!held.has(id)) motion.release(id);
      const same = held.size === before.size && [...held].every(([id, member]) => before.get(id) === member);
      if (!same) holders.set(held);
    },
    holders,
    pointOf: (id) => points.get(id),
    pointers,
    drawPointer: (member, element) => {
      elements.get(member)?.fasten();
      if (element === null) elements.delete(member);
      else {
        elements.set(member, { element, fasten: frames.loosen(element) });
        put(member, frames.now());
      }
    },
    redraw: () => void redraw(),
  };
}
