/** Mouse, finger and keyboard as ways to drag. */
import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type DOMAttributes,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { Viewport } from '../surface/createViewport.ts';
import { shiftIntoSight, type Point } from '../surface/viewport.ts';
import type { Grip } from './grip.ts';

/** What one press of an arrow moves an item, in board units; with Shift the larger one. */
const smallStep = 20;
const largeStep = 100;

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const mouse = { activationConstraint: { distance: 4 } };
const touch = { activationConstraint: { delay: 200, tolerance: 8 } };

interface KeyboardHold {
  readonly grip: Grip;
  /** Where dnd-kit believes the thing to have been at first. */
  readonly first: Point;
  readonly moved: Point;
}

export function useBoardSensors(viewport: Viewport, grip: RefObject<Grip | null>) {
  // How far the last key brought what is held. dnd-kit says where it was last drawn: keys pressed faster than that would
  // count once.
  const held = useRef<KeyboardHold | null>(null);
  const keyboard = useMemo(() => {
    const coordinateGetter: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
      const direction = arrows[event.code];
      const one = grip.current;
      if (direction === undefined || one === null) return undefined;
      event.preventDefault();
      if (held.current?.grip !== one)
        held.current = { grip: one, first: currentCoordinates, moved: { x: 0, y: 0 } };
      const { first, moved } = held.current;
      const { zoom } = viewport.view();
      const step = (event.shiftKey ? largeStep : smallStep) * zoom;
      const next = { x: moved.x + direction.x * step, y: moved.y + direction.y * step };
      // Out of sight the board slides instead: what is held stays where one can see it.
      const corner = viewport.local({ x: one.from.x + next.x, y: one.from.y + next.y });
      const drawn = { ...corner, width: one.size.width * zoom, height: one.size.height * zoom };
      const shift = shiftIntoSight(drawn, viewport.surface());
      if (shift.x !== 0 || shift.y !== 0) viewport.panBy(shift);
      const there = { x: next.x + shift.x, y: next.y + shift.y };
      held.current = { grip: one, first, moved: there };
      return { x: first.x + there.x, y: first.y + there.y };
    };
    const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter', 'Tab'] };
    return { coordinateGetter, keyboardCodes };
  }, [viewport, grip]);
  return useSensors(
    useSensor(MouseSensor, mouse),
    useSensor(TouchSensor, touch),
    useSensor(KeyboardSensor, keyboard),
  );
}

/**
 * How far the pointer moved since it took hold of something, up to its last event. dnd-kit says where it was last drawn:
 * on a slow device a quick drop would land where the pointer was a moment earlier.
 */
export function usePointerMoved(): (grip: Grip) => Point | null {
  const last = useRef<Point | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    for (const name of ['pointerdown', 'pointermove', 'pointerup'] as const)
      window.addEventListener(
        name,
        (event) => {
          if (event.isPrimary) last.current = { x: event.clientX, y: event.clientY };
        },
        options,
      );
    // From here on the browser moves something itself, and sends no more events.
    window.addEventListener('pointercancel', () => (last.current = null), options);
    return () => stop.abort();
  }, []);
  return useCallback(({ from, grab, byKeyboard }) => {
    if (byKeyboard || last.current === null) return null;
    return { x: last.current.x - from.x - grab.x, y: last.current.y - from.y - grab.y };
  }, []);
}

/**
 * The space bar picks up what has the focus. But together with the mouse it also slides the board, and then what was
 * clicked last has the focus: for somebody who works with the mouse it picks up only when it is let go and nothing was slid.
 */
export function usePickUpKey(pickUp: (event: KeyboardEvent) => void): DOMAttributes<HTMLElement> {
  const byMouse = useRef(false);
  const waiting = useRef<EventTarget | null>(null);
  return {
    onPointerMove: (event) => {
      if (event.pointerType === 'mouse') byMouse.current = true;
    },
    onPointerDown: (event) => {
      byMouse.current = event.pointerType === 'mouse';
      waiting.current = null;
    },
    onFocus: (event) => {
      if (event.target.matches(':focus-visible')) byMouse.current = false;
    },
    onKeyDown: (event) => {
      if (event.repeat) return;
      if (event.code !== 'Space') byMouse.current = false;
      else if (byMouse.current && event.nativeEvent.isTrusted) {
        // Else the page scrolls.
        if (event.target instanceof Element && event.target.matches('[data-item]')) event.preventDefault();
        waiting.current = event.target;
        return;
      }
      pickUp(event);
    },
    onKeyUp: (event) => {
      if (event.code !== 'Space' || waiting.current !== event.target) return;
      waiting.current = null;
      byMouse.current = false;
      event.target.dispatchEvent(
        new globalThis.KeyboardEvent('keydown', { code: 'Space', key: ' ', bubbles: true, cancelable: true }),
      );
    },
  };
}
