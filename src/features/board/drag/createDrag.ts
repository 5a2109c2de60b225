/**
 * One drag from picking up to putting down: where what is held is drawn, over what it is, and where it would land. Outside
 * React: it follows the hand frame by frame.
 */
import type { ThingId } from '../../../model/board/board.ts';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import type { Template } from '../../../model/board/template.ts';
import { carriedAlong } from './carriedAlong.ts';
import { zoneUnder } from '../../../model/board/geometry/arrange.ts';
import { nowhere, type Held, type Over, type Surface } from '../surface/createSurface.ts';
import { cornerPlace, gripPlace, handPlace, type Grip } from './grip.ts';
import { rectHeld, thingUnder } from './landing.ts';
import { snap } from './snap.ts';
import { toBoard, type Point, type Rect } from '../surface/viewport.ts';

/** How long a hand rests on a thing before that means: put these together. */
const restMs = 450;
/** How near, on the screen, something must be to be laid straight. */
const snapReach = 7;

export interface DragWorld {
  readonly things: () => readonly PlacedThing[];
  readonly template: () => Template;
  /** What there is to lay it straight with, as it is drawn. */
  readonly neighbours: (held: Held) => readonly Rect[];
  readonly snaps: () => boolean;
}

export interface Drag {
  readonly start: (grip: Grip) => Held;
  readonly move: (delta: Point) => void;
  /** Draws it anew: the board slid or was zoomed underneath. */
  readonly follow: () => void;
  /** Where the hand is on the screen, or null when it is empty. */
  readonly hand: () => Point | null;
  /** Where the thing in the hand would lie. */
  readonly place: () => Point;
  /** Opens the hand. `back`: everything goes back to where it lay. */
  readonly end: (back: boolean) => void;
  readonly isActive: () => boolean;
}

const still: Point = { x: 0, y: 0 };

export function createDrag(
  { viewport, motion, selection, held, over, guides, corner }: Surface,
  world: DragWorld,
  onMove: (held: Held, place: Point, cursor: Point) => void,
): Drag {
  let current: Held | null = null;
  let delta = still;
  let place = still;
  let neighbours: readonly Rect[] = [];
  let rest: { readonly id: ThingId; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  const setOver = (next: Over) => {
    const before = over.get();
    if (before.zone !== next.zone || before.onto !== next.onto) over.set(next);
  };
  const forgetRest = () => {
    if (rest !== null) clearTimeout(rest.timer);
    rest = null;
  };
  /** A cluster takes things in at once; a single thing only when the hand rests on it. */
  const ontoAt = (one: Held, cursor: Point): ThingId | null => {
    const id = one.grip.byKeyboard ? null : thingUnder(world.things(), one, cursor);
    const isCluster = world.things().some((thing) => thing.id === id && thing.kind === 'cluster');
    if (id === null || isCluster) {
      forgetRest();
      return id;
    }
    if (over.get().onto === id) return id;
    if (rest?.id !== id) {
      forgetRest();
      rest = { id, timer: setTimeout(() => setOver({ ...over.get(), onto: id }), restMs) };
    }
    return null;
  };
  const straightened = (one: Held, raw: Point, zoom: number): Point => {
    if (one.grip.byKeyboard || !world.snaps()) {
      guides.set([]);
      return raw;
    }
    const zones = world.template().zones.filter(({ ring }) => ring === undefined);
    const snapped = snap(rectHeld(world.things(), one, raw), neighbours, zones, snapReach / zoom);
    guides.set(snapped.guides);
    return { x: raw.x + snapped.by.x, y: raw.y + snapped.by.y };
  };
  const follow = () => {
    if (current === null) return;
    const { grip, carried } = current;
    const [view, origin] = [viewport.view(), viewport.origin()];
    place = straightened(current, gripPlace(grip, delta, view, origin), view.zoom);
    for (const { id, offset } of carried) motion.hold(id, { x: place.x + offset.x, y: place.y + offset.y });
    if (grip.fromDeck) corner.set(cornerPlace(grip, delta, view.zoom));
    const at = handPlace(grip, delta);
    const cursor = toBoard(view, { x: at.x - origin.x, y: at.y - origin.y });
    setOver({ zone: zoneUnder(world.template(), { ...place, ...grip.size }), onto: ontoAt(current, cursor) });
    onMove(current, place, cursor);
  };

  return {
    start: (grip) => {
      const carried = carriedAlong(world.things(), grip.id, selection.get());
      current = { grip, carried, ids: new Set(carried.map(({ id }) => id)) };
      delta = still;
      neighbours = world.neighbours(current);
      held.set(current);
      follow();
      return current;
    },
    move: (by) => {
      delta = by;
      follow();
    },
    follow,
    hand: () => (current === null ? null : handPlace(current.grip, delta)),
    place: () => place,
    end: (back) => {
      if (current === null) return;
      for (const { id } of current.carried) {
        if (back) motion.putBack(id);
        else motion.release(id);
      }
      current = null;
      forgetRest();
      held.set(null);
      over.set(nowhere);
      guides.set([]);
    },
    isActive: () => current !== null,
  };
}
