import { useEffect, type RefObject } from 'react';
import type { Viewport } from './createViewport.ts';
import { panBy, zoomAround, type Point } from './viewport.ts';

/** A finger that moves less than this is still tapping. */
const tapTolerance = 8;
const lineHeight = 16;

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Pans and zooms by wheel, by dragging the empty table and by two fingers. A finger on an item pans too,
 * unless it rests there long enough to pick the item up.
 */
export function useGestures(
  surface: RefObject<HTMLElement | null>,
  viewport: Viewport,
  isDragging: () => boolean,
): void {
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const fingers = new Map<number, Point>();
    let started: Point | null = null;
    let panning = false;

    const local = (event: MouseEvent): Point => {
      const origin = viewport.origin();
      return { x: event.clientX - origin.x, y: event.clientY - origin.y };
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
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('button, a, input') !== null) return;
      const onItem = target.closest('[data-item]') !== null;
      if (event.pointerType === 'mouse' && (event.button === 2 || (onItem && event.button === 0))) return;
      fingers.set(event.pointerId, local(event));
      if (fingers.size === 1) {
        started = local(event);
        panning = event.pointerType === 'mouse';
      }
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
        panning = true;
        return;
      }
      if (!panning && started !== null && distance(now, started) > tapTolerance) panning = true;
      if (!panning) return;
      element.dataset['panning'] = '';
      viewport.panBy({ x: now.x - before.x, y: now.y - before.y });
    };

    const onUp = (event: PointerEvent) => {
      fingers.delete(event.pointerId);
      if (fingers.size > 0) return;
      panning = false;
      delete element.dataset['panning'];
    };

    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
    };
  }, [surface, viewport, isDragging]);
}
