import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { useMemo, useRef, type RefObject } from 'react';
import type { Viewport } from './createViewport.ts';
import type { Grip } from './grip.ts';
import { shiftIntoSight, type Point } from './viewport.ts';

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

/** Mouse, finger and keyboard as ways to drag. */
export function useBoardSensors(viewport: Viewport, grip: RefObject<Grip | null>) {
  // Where the last key brought what is held. What dnd-kit says is as of the last drawing: keys pressed faster than that
  // would count once.
  const held = useRef<{ readonly grip: Grip; readonly at: Point } | null>(null);
  const keyboard = useMemo(() => {
    const coordinateGetter: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
      const direction = arrows[event.code];
      if (direction === undefined || grip.current === null) return undefined;
      event.preventDefault();
      const { zoom } = viewport.view();
      const step = (event.shiftKey ? largeStep : smallStep) * zoom;
      const from = held.current?.grip === grip.current ? held.current.at : currentCoordinates;
      const next = { x: from.x + direction.x * step, y: from.y + direction.y * step };
      // Out of sight the board slides instead: what is held stays where one can see it.
      const origin = viewport.origin();
      const { width, height } = grip.current.size;
      const drawn = {
        x: next.x - origin.x,
        y: next.y - origin.y,
        width: width * zoom,
        height: height * zoom,
      };
      const shift = shiftIntoSight(drawn, viewport.surface());
      if (shift.x !== 0 || shift.y !== 0) viewport.panBy(shift);
      const at = { x: next.x + shift.x, y: next.y + shift.y };
      held.current = { grip: grip.current, at };
      return at;
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
