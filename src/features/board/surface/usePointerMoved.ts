import { useCallback, useEffect, useRef } from 'react';
import type { Grip } from '../drag/grip.ts';
import type { Point } from './viewport.ts';

/**
 * How far the pointer moved since it took hold of something, up to its last event. What dnd-kit says is as of the last
 * drawing: on a slow device a quick drop would land where the hand was a moment earlier.
 */
export function usePointerMoved(): (grip: Grip) => Point | null {
  const last = useRef<Point | null>(null);
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      if (event.isPrimary) last.current = { x: event.clientX, y: event.clientY };
    };
    // From here on the browser moves something itself, and tells no more.
    const lose = () => {
      last.current = null;
    };
    const names = ['pointerdown', 'pointermove', 'pointerup'] as const;
    for (const name of names) window.addEventListener(name, follow, { capture: true, passive: true });
    window.addEventListener('pointercancel', lose);
    return () => {
      for (const name of names) window.removeEventListener(name, follow, { capture: true });
      window.removeEventListener('pointercancel', lose);
    };
  }, []);
  return useCallback(({ from, grab, byKeyboard }) => {
    if (byKeyboard || last.current === null) return null;
    return { x: last.current.x - from.x - grab.x, y: last.current.y - from.y - grab.y };
  }, []);
}
