/**
 * One drag from picking up to putting down: where what is held is drawn, over what it is, and where it would land. Outside
 * React: it follows the pointer frame by frame.
 */
import type { ThingId } from '../../../model/board/board.ts';
import { zoneUnder } from '../../../model/board/geometry/arrange.ts';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import type { Template } from '../../../model/board/template.ts';
import type { Surface } from '../surface/createSurface.ts';
import { toBoard, type Point, type Rect } from '../surface/viewport.ts';
import { carriedAlong, cornerPlace, gripPlace, pointerPlace, type Grip, type Held } from './grip.ts';
import { byRule, nowhere, rectHeld, thingUnder, type Over } from './landing.ts';
import { snap } from './snapping.tsx';

/** How long the pointer rests on a thing before that means: put these together. */
const restMs = 450;
/** How near, on the screen, something must be to be laid straight. */
const snapReach = 7;

interface DragWorld {
  readonly things: () => readonly PlacedThing[];
  readonly template: Template;
  /** What there is to lay it straight with, as it is drawn. */
  readonly neighbours: (held: Held) => readonly Rect[];
}

export function createDrag(
  { viewport, motion, selection, held, over, trays, snaps, snapLines, corner }: Surface,
  { things, template, neighbours }: DragWorld,
  onMove: (held: Held, place: Point, cursor: Point) => void,
) {
  let delta: Point = { x: 0, y: 0 };
  let place = delta;
  let around: readonly Rect[] = [];
  let rest: { readonly id: ThingId; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  const setOver = (next: Over) => {
    const before = over.getState();
    const same = before.zone === next.zone && before.onto === next.onto && before.tray === next.tray;
    if (!same) over.setState(next);
    // What goes into a group is not laid straight with anything.
    if (next.onto !== null) snapLines.setState([], true);
  };
  const forgetRest = () => {
    if (rest !== null) clearTimeout(rest.timer);
    rest = null;
  };
  /** A cluster takes things in at once; a single thing only when the pointer rests on it. */
  const ontoAt = (one: Held, cursor: Point): ThingId | null => {
    const id = one.grip.byKeyboard ? null : thingUnder(things(), one, cursor);
    if (id === null || things().some((thing) => thing.id === id && thing.kind === 'cluster')) {
      forgetRest();
      return id;
    }
    if (over.getState().onto === id) return id;
    if (rest?.id !== id) {
      forgetRest();
      rest = { id, timer: setTimeout(() => setOver({ ...over.getState(), onto: id }), restMs) };
    }
    return null;
  };
  const straightened = (one: Held, raw: Point, zoom: number): Point => {
    const zones = template.zones.filter(({ ring }) => ring === undefined);
    const { by, lines } =
      one.grip.byKeyboard || !snaps.getState()
        ? { by: { x: 0, y: 0 }, lines: [] }
        : snap(rectHeld(things(), one, raw), around, zones, snapReach / zoom);
    snapLines.setState(lines, true);
    return { x: raw.x + by.x, y: raw.y + by.y };
  };
  const redraw = () => {
    const one = held.getState();
    if (one === null) return;
    const { grip, carried } = one;
    const [view, origin] = [viewport.view(), viewport.origin()];
    place = straightened(one, gripPlace(grip, delta, view, origin), view.zoom);
    for (const { id, offset } of carried) motion.hold(id, { x: place.x + offset.x, y: place.y + offset.y });
    if (grip.fromDeck) corner.setState(cornerPlace(grip, delta, view.zoom));
    const pointer = pointerPlace(grip, delta);
    const cursor = toBoard(view, viewport.local(pointer));
    const tray = grip.byKeyboard ? null : trays.under(pointer);
    if (tray !== null) forgetRest();
    setOver(
      tray === null
        ? {
            zone: zoneUnder(template, byRule(things(), grip.id, { ...place, ...grip.size })),
            onto: ontoAt(one, cursor),
            tray,
          }
        : { zone: tray, onto: null, tray },
    );
    onMove(one, place, cursor);
  };

  return {
    start: (grip: Grip): Held => {
      const carried = carriedAlong(things(), grip.id, selection.getState());
      const one = { grip, carried, ids: new Set(carried.map(({ id }) => id)) };
      delta = { x: 0, y: 0 };
      around = neighbours(one);
      trays.measure();
      held.setState(one, true);
      redraw();
      return one;
    },
    move: (by: Point) => {
      delta = by;
      redraw();
    },
    /** Draws it anew: the board slid or was zoomed underneath. */
    redraw,
    /** Where the pointer is on the screen, or null when it holds nothing. */
    pointer: () => {
      const one = held.getState();
      return one && pointerPlace(one.grip, delta);
    },
    /** Where the thing that was taken hold of would lie. */
    place: () => place,
    /** Lets everything go. `back`: it goes back to where it was. */
    end: (back: boolean) => {
      for (const { id } of held.getState()?.carried ?? [])
        if (back) motion.putBack(id);
        else motion.release(id);
      forgetRest();
      held.setState(null);
      over.setState(nowhere);
      snapLines.setState([], true);
    },
  };
}
