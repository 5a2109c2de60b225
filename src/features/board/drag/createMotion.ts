/**
 * Where everything on the board is drawn at this moment: at its place, in somebody's hand, or on its way. This alone
 * moves the elements; React says what there is and where it belongs, and never renders for a movement.
 */
import type { ThingId } from '../../../model/board/board.ts';
import { browserFrames, frameLoop, type Drawable, type Frames } from '../surface/frames.ts';
import { at, follow, glideAt, isStill, settle, type Glide } from './glide.ts';
import type { Point } from '../surface/viewport.ts';

/** What is let go stays where it is until its new place is known, and no longer than this. */
const graceMs = 400;

/** As much of an element as is needed to lay it down and move it. */
interface Laid {
  readonly style: Drawable['style'] & { left: string; top: string };
}

interface Drawn {
  readonly element: Laid;
  /** Where it belongs. */
  place: Point;
  glide: Glide;
  /** Whose hand it is in; there it does not go to its place. */
  hand: 'own' | 'another' | null;
  /** Where it belonged when it was taken up. */
  takenFrom: Point;
  /** When it was let go, while its new place is not known yet. */
  letGo: number | null;
  /** Ends what was told the browser when it began to move. */
  fasten: (() => void) | null;
}

export interface Motion {
  /** Says where a thing belongs. It is there at once when it is new, and glides there when it lay elsewhere. */
  readonly lay: (id: ThingId, element: Laid, place: Point) => void;
  readonly forget: (id: ThingId, element: Laid) => void;
  /** Puts a thing in one's own hand: it is exactly there. */
  readonly hold: (id: ThingId, point: Point) => void;
  /** Puts a thing in another's hand: it goes there smoothly. */
  readonly carry: (id: ThingId, point: Point) => void;
  /** Lets a thing go. It waits for its new place. */
  readonly release: (id: ThingId) => void;
  /** Lets a thing go back to where it lay. */
  readonly putBack: (id: ThingId) => void;
  /** Where a thing is drawn now; undefined when it is not on the board. */
  readonly drawnAt: (id: ThingId) => Point | undefined;
  readonly placeOf: (id: ThingId) => Point | undefined;
}

const same = (a: Point, b: Point) => a.x === b.x && a.y === b.y;

export function createMotion(frames: Frames = browserFrames): Motion {
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
      if (thing.hand === null) fasten(thing);
    }
    return moving.size > 0;
  });
  const move = (id: ThingId, thing: Drawn) => {
    loosen(thing);
    moving.add(id);
    awaitFrame();
  };
  const goTo = (thing: Drawn, now: number) => {
    thing.letGo = null;
    thing.glide = frames.isCalm() ? at(thing.place, now) : settle(thing.glide, thing.place, now);
  };

  const take = (thing: Drawn, hand: 'own' | 'another', glide: Glide) => {
    if (thing.hand === null) thing.takenFrom = thing.place;
    Object.assign(thing, { hand, letGo: null, glide });
  };

  return {
    lay: (id, element, place) => {
      const now = frames.now();
      const before = things.get(id);
      // React may give a thing another element; it goes on from where the old one was drawn.
      const fresh = { hand: null, takenFrom: place, letGo: null, glide: at(place, now), fasten: null };
      if (before !== undefined && before.element !== element) fasten(before);
      const thing: Drawn = { ...fresh, ...before, element, place };
      things.set(id, thing);
      // What lies still lies there without a transform: hundreds of those would each cost the browser time in every frame.
      element.style.left = `${place.x}px`;
      element.style.top = `${place.y}px`;
      if (before !== undefined && thing.hand === null && !same(before.place, place)) {
        // What was let go right here must not glide over the rest of a pixel.
        const near = glideAt(thing.glide, now);
        const landed = thing.letGo !== null && Math.hypot(near.x - place.x, near.y - place.y) < 1;
        goTo(thing, now);
        if (landed) thing.glide = at(place, now);
        move(id, thing);
      }
      put(thing, now);
    },
    forget: (id, element) => {
      const thing = things.get(id);
      if (thing?.element !== element) return;
      fasten(thing);
      things.delete(id);
    },
    hold: (id, point) => {
      const thing = things.get(id);
      if (thing === undefined) return;
      const now = frames.now();
      take(thing, 'own', at(point, now));
      loosen(thing);
      put(thing, now);
    },
    carry: (id, point) => {
      const thing = things.get(id);
      if (thing === undefined || thing.hand === 'own') return;
      if (thing.hand === 'another' && same(thing.glide.to, point)) return;
      const now = frames.now();
      take(thing, 'another', frames.isCalm() ? at(point, now) : follow(thing.glide, point, now));
      move(id, thing);
    },
    release: (id) => {
      const thing = things.get(id);
      if (thing === undefined || thing.hand === null) return;
      thing.hand = null;
      // What is known of its place may have come before the news that it was let go.
      if (same(thing.place, thing.takenFrom)) thing.letGo = frames.now();
      else goTo(thing, frames.now());
      move(id, thing);
    },
    putBack: (id) => {
      const thing = things.get(id);
      if (thing === undefined) return;
      thing.hand = null;
      goTo(thing, frames.now());
      move(id, thing);
    },
    placeOf: (id) => things.get(id)?.place,
    drawnAt: (id) => {
      const thing = things.get(id);
      return thing && glideAt(thing.glide, frames.now());
    },
  };
}
