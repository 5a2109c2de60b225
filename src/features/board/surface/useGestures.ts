import { useEffect, type RefObject } from 'react';
import type { Marquee } from '../selection/marquee.tsx';
import type { Surface } from './createSurface.ts';
import { panBy, zoomAround, type Point } from './viewport.ts';

/** A finger that moves less than this is still tapping. */
const tapTolerance = 8;
const lineHeight = 16;

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

type Doing = 'nothing' | 'waiting' | 'panning' | 'selecting';

/** What a press on the board begins. A press on an item begins nothing here: the item is picked up, or tapped. */
function beginningOf(event: PointerEvent, selecting: boolean, space: boolean): Doing {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null || target.closest('button, a, input') !== null) return 'nothing';
  const onItem = target.closest('[data-item]') !== null;
  if (event.pointerType === 'mouse') {
    if (event.button === 1 || (event.button === 0 && space)) return 'panning';
    if (event.button !== 0 || onItem) return 'nothing';
    return event.shiftKey || selecting ? 'selecting' : 'panning';
  }
  return selecting && !onItem ? 'selecting' : 'waiting';
}

/**
 * Pans and zooms by wheel, by dragging the empty table, with the space bar and by two fingers; selects by drawing a
 * rectangle. A finger on an item pans too, unless it rests there long enough to pick the item up.
 */
export function useGestures(
  element: RefObject<HTMLElement | null>,
  { viewport, selecting, space, held }: Surface,
  marquee: Marquee,
): void {
  useEffect(() => {
    const here = element.current;
    if (here === null) return;
    const fingers = new Map<number, Point>();
    let started: Point | null = null;
    let doing: Doing = 'nothing';
    /** What the first finger came down on. */
    let pressed: EventTarget | null = null;

    const local = (event: MouseEvent) => viewport.local({ x: event.clientX, y: event.clientY });
    const isDragging = () => held.getState() !== null;
    const begin = (next: Doing) => {
      doing = next;
      here.toggleAttribute('data-panning', next === 'panning');
    };

    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
      if (event.ctrlKey || event.metaKey) {
        const step = Math.max(-60, Math.min(60, event.deltaY * scale));
        viewport.zoomBy(Math.exp(-step / 200), local(event));
      } else if (event.shiftKey && event.deltaX === 0) viewport.panBy({ x: -event.deltaY * scale, y: 0 });
      else viewport.panBy({ x: -event.deltaX * scale, y: -event.deltaY * scale });
    };

    const onDown = (event: PointerEvent) => {
      const beginning = beginningOf(event, selecting.getState(), space.getState());
      if (beginning === 'nothing') return;
      // Else the browser scrolls by itself while the middle button is down.
      if (event.button === 1) event.preventDefault();
      fingers.set(event.pointerId, local(event));
      if (fingers.size > 1) {
        if (doing === 'selecting') marquee.cancel();
        // dnd-kit counts fingers when the first comes down only, and would pick up a card in the middle of a slow pinch.
        if (!isDragging()) pressed?.dispatchEvent(new Event('touchcancel'));
        begin('panning');
        return;
      }
      started = local(event);
      pressed = event.target;
      begin(beginning);
      if (beginning === 'selecting') marquee.start(started, event.shiftKey || event.ctrlKey || event.metaKey);
    };

    const onMove = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const now = local(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      if (isDragging()) return;
      if (other !== undefined) {
        const factor = distance(now, other) / Math.max(1, distance(before, other));
        const from = middle(before, other);
        const to = middle(now, other);
        viewport.change((view) =>
          zoomAround(panBy(view, { x: to.x - from.x, y: to.y - from.y }), to, factor),
        );
        return;
      }
      if (doing === 'selecting') marquee.move(now);
      else if (doing === 'waiting' && started !== null && distance(now, started) > tapTolerance)
        begin('panning');
      if (doing === 'panning') viewport.panBy({ x: now.x - before.x, y: now.y - before.y });
    };

    const onUp = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
      if (doing === 'selecting') marquee.end();
      begin('nothing');
    };
    const onCancel = (event: PointerEvent) => {
      if (doing === 'selecting') marquee.cancel();
      onUp(event);
    };

    // Chromium would let this glide on, and take the next tap for a finger that stops it.
    const onTouchMove = (event: TouchEvent) => {
      if (doing === 'panning' || (doing === 'selecting' && marquee.isDrawn())) event.preventDefault();
    };

    const stop = new AbortController();
    const { signal } = stop;
    here.addEventListener('wheel', onWheel, { passive: false, signal });
    here.addEventListener('touchmove', onTouchMove, { passive: false, signal });
    here.addEventListener('pointerdown', onDown, { signal });
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', onUp, { signal });
    window.addEventListener('pointercancel', onCancel, { signal });
    return () => stop.abort();
  }, [element, viewport, selecting, space, held, marquee]);
}
