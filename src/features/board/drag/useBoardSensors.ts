import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { useMemo, useRef, type RefObject } from 'react';
import type { Viewport } from '../surface/createViewport.ts';
import type { Grip } from './grip.ts';
import { shiftIntoSight, type Point } from '../surface/viewport.ts';

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

/** Mouse, finger and keyboard as ways to drag. */
export function useBoardSensors(viewport: Viewport, grip: RefObject<Grip | null>) {
  // How far the last key brought what is held. What dnd-kit says is as of the last drawing: keys pressed faster than that
  // would count once.
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
      const origin = viewport.origin();
      const drawn = {
        x: one.from.x + next.x - origin.x,
        y: one.from.y + next.y - origin.y,
        width: one.size.width * zoom,
        height: one.size.height * zoom,
      };
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
