/**
 * The pointers of others: where they are and what they hold. What must be drawn anew many times a second goes straight to
 * the elements; React only needs to know who is there and who holds what.
 */
import { useEffect, type RefObject } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { MemberId } from '../../../model/ids.ts';
import type { Presence } from '../../../model/session/presence.ts';
import { useSession } from '../../../session/hooks.tsx';
import { createStore } from '../../../session/listen.ts';
import type { Surface } from '../surface/createSurface.ts';
import type { Viewport } from '../surface/createViewport.ts';
import { browserFrames, frameLoop, type Drawable, type Frames } from '../surface/frames.ts';
import { toScreen, type Point } from '../surface/viewport.ts';
import type { Motion } from './createMotion.ts';
import { at, follow, glideAt, isStill, type Glide } from './glide.ts';
import { carriedAlong, type Laid } from './grip.ts';

export type OthersDrag = NonNullable<Presence['drag']>;

/** One thing that somebody holds, and where. */
interface HeldThing {
  readonly id: ThingId;
  readonly point: Point;
}

export function createOtherPointers(
  motion: Pick<Motion, 'carry' | 'release'>,
  viewport: Pick<Viewport, 'view'>,
  frames: Frames = browserFrames,
) {
  /** Which member holds which thing. */
  const holders = createStore<ReadonlyMap<ThingId, MemberId>>(() => new Map());
  /** The members who point at the board and hold nothing. */
  const pointers = createStore<readonly MemberId[]>(() => []);
  const points = new Map<ThingId, Point>();
  const glides = new Map<MemberId, Glide>();
  const elements = new Map<MemberId, { readonly element: Drawable; readonly fasten: () => void }>();

  /** Draws a pointer, and says whether it is where it should be. */
  const put = (member: MemberId, now: number): boolean => {
    const [glide, drawn] = [glides.get(member), elements.get(member)];
    if (glide === undefined || drawn === undefined) return true;
    const { x, y } = toScreen(viewport.view(), glideAt(glide, now));
    drawn.element.style.translate = `${x}px ${y}px`;
    return isStill(glide, now);
  };
  const redraw = () => {
    const now = frames.now();
    return [...glides.keys()].map((member) => put(member, now)).includes(false);
  };
  const awaitFrame = frameLoop(frames, redraw);

  const hearPointers = (others: readonly Presence[]) => {
    const now = frames.now();
    const seen: MemberId[] = [];
    for (const { member, cursor, drag } of others) {
      // What somebody holds has their name on it already.
      if (cursor === null || drag !== null || seen.includes(member)) continue;
      seen.push(member);
      const before = glides.get(member);
      if (before !== undefined && before.to.x === cursor.x && before.to.y === cursor.y) continue;
      const still = before === undefined || frames.isCalm();
      glides.set(member, still ? at(cursor, now) : follow(before, cursor, now));
      awaitFrame();
    }
    for (const member of glides.keys()) if (!seen.includes(member)) glides.delete(member);
    if (seen.join() !== pointers.getState().join()) pointers.setState(seen, true);
  };

  return {
    holders,
    pointers,
    /** Takes in what everybody does now. `carried` says what goes along with a thing that is held. */
    hear: (others: readonly Presence[], carried: (drag: OthersDrag) => readonly HeldThing[]) => {
      hearPointers(others);
      const held = new Map<ThingId, MemberId>();
      points.clear();
      for (const { member, drag } of others)
        for (const { id, point } of drag === null ? [] : carried(drag)) {
          motion.carry(id, point);
          points.set(id, point);
          held.set(id, member);
        }
      const before = holders.getState();
      for (const id of before.keys()) if (!held.has(id)) motion.release(id);
      const same = held.size === before.size && [...held].every(([id, member]) => before.get(id) === member);
      if (!same) holders.setState(held, true);
    },
    /** Where a thing that somebody holds was last heard to be. */
    pointOf: (id: ThingId) => points.get(id),
    /** Gives a member's pointer something to be drawn with, or takes it away (null). */
    drawPointer: (member: MemberId, element: Drawable | null) => {
      elements.get(member)?.fasten();
      elements.delete(member);
      if (element === null) return;
      elements.set(member, { element, fasten: frames.loosen(element) });
      put(member, frames.now());
    },
    /** Draws the pointers anew after the view moved. */
    redraw,
  };
}

/** Lets others move what they hold, straight from what is heard of them: nothing renders for it. */
export function useOtherPointers({ others, viewport }: Surface, things: RefObject<readonly Laid[]>): void {
  const { others: heard } = useSession();
  useEffect(() => {
    const hear = () =>
      others.hear(heard.getState(), ({ itemId, x, y, along }) =>
        carriedAlong(things.current, itemId, new Set([itemId, ...along])).map(({ id, offset }) => ({
          id,
          point: { x: x + offset.x, y: y + offset.y },
        })),
      );
    hear();
    const stops = [heard.subscribe(hear), viewport.subscribe(others.redraw)];
    return () => stops.forEach((stop) => stop());
  }, [others, viewport, heard, things]);
}
