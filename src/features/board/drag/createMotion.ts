/**
 * Where everything on the board is drawn at this moment: at its place, held by somebody, or on its way. This alone
 * moves the elements; React says what there is and where it belongs, and never renders for a movement.
 */
import type { ThingId } from '../../../model/board/board.ts';
import { browserFrames, frameLoop, type Drawable, type Frames } from '../surface/frames.ts';
import type { Point } from '../surface/viewport.ts';
import { at, follow, glideAt, isStill, settle, sortMs, type Glide } from './glide.ts';

/** A thing that is let go stays where it is until its new place is known, and no longer than this. */
const graceMs = 400;

/** As much of an element as is needed to lay it down and move it. */
interface Laid {
  readonly style: Drawable['style'] & { left: string; top: string };
}

interface Drawn {
  readonly element: Laid;
  readonly under: object | undefined;
  /** Where it belongs. */
  place: Point;
  glide: Glide;
  /** Who holds it; then it does not go to its place. */
  heldBy: 'oneself' | 'another' | null;
  /** Where it belonged when it was taken up. */
  takenFrom: Point;
  /** When it was let go, while its new place is not known yet. */
  letGo: number | null;
  /** Takes back what the browser was told when it began to move. */
  fasten: (() => void) | null;
}

export type Motion = ReturnType<typeof createMotion>;

const same = (a: Point, b: Point) => a.x === b.x && a.y === b.y;

export function createMotion(frames: Frames = browserFrames) {
  const things = new Map<ThingId, Drawn>();
  const moving = new Set<ThingId>();

  const put = ({ element, glide, place }: Drawn, now: number) => {
    const { x, y } = glideAt(glide, now);
    element.style.translate = x === place.x && y === place.y ? 'none' : `${x - place.x}px ${y - place.y}px`;
  };
  const loosen = (thing: Drawn) => {
    thing.fasten ??= frames.loosen(thing.element);
  };
  const fasten = (thing: Drawn) => {
    thing.fasten?.();
    thing.fasten = null;
  };
  const awaitFrame = frameLoop(frames, () => {
    const now = frames.now();
    for (const id of moving) {
      const thing = things.get(id);
      if (thing === undefined) {
        moving.delete(id);
        continue;
      }
      if (thing.letGo !== null && now - thing.letGo > graceMs) goTo(thing, now);
      put(thing, now);
      if (!isStill(thing.glide, now) || thing.letGo !== null) continue;
      moving.delete(id);
      if (thing.heldBy === null) fasten(thing);
    }
    return moving.size > 0;
  });
  const move = (id: ThingId, thing: Drawn) => {
    loosen(thing);
    moving.add(id);
    awaitFrame();
  };
  const goTo = (thing: Drawn, now: number, ms?: number) => {
    thing.letGo = null;
    thing.glide = frames.isCalm() ? at(thing.place, now) : settle(thing.glide, thing.place, now, ms);
  };

  const take = (thing: Drawn, heldBy: 'oneself' | 'another', glide: Glide) => {
    if (thing.heldBy === null) thing.takenFrom = thing.place;
    Object.assign(thing, { heldBy, letGo: null, glide });
  };

  return {
    /**
     * Says where a thing belongs, and under which template. It is there at once when it is new, and glides there when it
     * was elsewhere.
     */
    lay: (id: ThingId, element: Laid, place: Point, under?: object) => {
      const now = frames.now();
      const before = things.get(id);
      // React may give a thing another element; it goes on from where the old one was drawn.
      const fresh = { heldBy: null, takenFrom: place, letGo: null, glide: at(place, now), fasten: null };
      if (before !== undefined && before.element !== element) fasten(before);
      const thing: Drawn = { ...fresh, ...before, element, place, under };
      things.set(id, thing);
      // Without a transform while it does not move: hundreds of those would each cost the browser time in every frame.
      element.style.left = `${place.x}px`;
      element.style.top = `${place.y}px`;
      if (before !== undefined && thing.heldBy === null && !same(before.place, place)) {
        // When it was let go right here it must not glide over the rest of a pixel.
        const near = glideAt(thing.glide, now);
        const landed = thing.letGo !== null && Math.hypot(near.x - place.x, near.y - place.y) < 1;
        goTo(thing, now, before.under === under ? undefined : sortMs);
        if (landed) thing.glide = at(place, now);
        move(id, thing);
      }
      put(thing, now);
    },
    forget: (id: ThingId, element: Laid) => {
      const thing = things.get(id);
      if (thing?.element !== element) return;
      fasten(thing);
      things.delete(id);
    },
    /** Oneself holds a thing: it is exactly there. */
    hold: (id: ThingId, point: Point) => {
      const thing = things.get(id);
      if (thing === undefined) return;
      const now = frames.now();
      take(thing, 'oneself', at(point, now));
      loosen(thing);
      put(thing, now);
    },
    /** Somebody else holds a thing: it goes there smoothly. */
    carry: (id: ThingId, point: Point) => {
      const thing = things.get(id);
      if (thing === undefined || thing.heldBy === 'oneself') return;
      if (thing.heldBy === 'another' && same(thing.glide.to, point)) return;
      const now = frames.now();
      take(thing, 'another', frames.isCalm() ? at(point, now) : follow(thing.glide, point, now));
      move(id, thing);
    },
    /** Lets a thing go. It waits for its new place. */
    release: (id: ThingId) => {
      const thing = things.get(id);
      if (thing === undefined || thing.heldBy === null) return;
      thing.heldBy = null;
      // Its new place may have come before the news that it was let go.
      if (same(thing.place, thing.takenFrom)) thing.letGo = frames.now();
      else goTo(thing, frames.now());
      move(id, thing);
    },
    /** Lets a thing go back to where it was. */
    putBack: (id: ThingId) => {
      const thing = things.get(id);
      if (thing === undefined) return;
      thing.heldBy = null;
      goTo(thing, frames.now());
      move(id, thing);
    },
    placeOf: (id: ThingId) => things.get(id)?.place,
    /** Where a thing is drawn now; undefined when it is not on the board. */
    drawnAt: (id: ThingId) => {
      const thing = things.get(id);
      return thing && glideAt(thing.glide, frames.now());
    },
  };
}
