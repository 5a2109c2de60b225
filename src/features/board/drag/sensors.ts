/** Mouse, finger and keyboard as ways to drag. */
import { useRef, type DOMAttributes, type KeyboardEvent } from 'react';
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

/** How far a mouse moves before it drags. */
const mouseDistance = 4;
/** How long a finger rests before it drags, and how far it may slip meanwhile. */
const touchRestMs = 200;
const touchSlip = 8;
/** The click that ends a drag comes within this. */
const clickMs = 50;

/** What a press becomes once it is known to be a drag. `by`: how far it has moved since, in pixels. */
export interface Dragging {
  readonly start: () => void;
  readonly move: (by: Point) => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

type Ending = 'end' | 'cancel';
/** Lets go of a press, as if it had been cancelled. */
type LetGo = () => void;

const swallow = (event: Event) => event.preventDefault();
const selectNothing = () => document.getSelection()?.removeAllRanges();

/** Another size of the window, or another tab, ends every drag. */
function cancelWhenAway(cancel: () => void, signal: AbortSignal): void {
  window.addEventListener('resize', cancel, { signal });
  document.addEventListener('visibilitychange', cancel, { signal });
}

/** Follows a pointer that came down, until it comes up. */
function followPointer(dragging: Dragging) {
  const listening = new AbortController();
  const clicks = new AbortController();
  const { signal } = listening;
  let begun = false;
  const stop = (how: Ending) => {
    if (signal.aborted) return;
    listening.abort();
    setTimeout(() => clicks.abort(), clickMs);
    if (begun) dragging[how]();
  };
  const cancel = () => stop('cancel');
  cancelWhenAway(cancel, signal);
  // The browser would drag a picture of it, or open a menu under a finger that rests.
  window.addEventListener('dragstart', swallow, { signal });
  window.addEventListener('contextmenu', swallow, { signal });
  document.addEventListener('keydown', (event) => event.code === 'Escape' && cancel(), { signal });
  return {
    signal,
    stop,
    cancel,
    begun: () => begun,
    begin: () => {
      begun = true;
      const quiet = { capture: true, signal: clicks.signal };
      document.addEventListener('click', (event) => event.stopPropagation(), quiet);
      selectNothing();
      document.addEventListener('selectionchange', selectNothing, { signal });
      dragging.start();
    },
    move: (event: Event, by: Point) => {
      if (event.cancelable) event.preventDefault();
      dragging.move(by);
    },
  };
}

export function followMouse(first: MouseEvent, dragging: Dragging): LetGo {
  const press = followPointer(dragging);
  const { signal } = press;
  const moved = ({ clientX, clientY }: MouseEvent) => ({
    x: clientX - first.clientX,
    y: clientY - first.clientY,
  });
  const onMove = (event: MouseEvent) => {
    const by = moved(event);
    if (press.begun()) press.move(event, by);
    else if (Math.hypot(by.x, by.y) > mouseDistance) press.begin();
  };
  const onUp = (event: MouseEvent) => {
    if (press.begun()) dragging.move(moved(event));
    press.stop('end');
  };
  document.addEventListener('mousemove', onMove, { signal });
  document.addEventListener('mouseup', onUp, { signal });
  return press.cancel;
}

export function followTouch(first: Touch, dragging: Dragging): LetGo {
  const press = followPointer(dragging);
  const { signal } = press;
  const rest = setTimeout(press.begin, touchRestMs);
  signal.addEventListener('abort', () => clearTimeout(rest));
  /** How far this finger moved; null when the event is about another one. */
  const moved = (event: TouchEvent): Point | null => {
    const here = [...event.changedTouches].find(({ identifier }) => identifier === first.identifier);
    return here ? { x: here.clientX - first.clientX, y: here.clientY - first.clientY } : null;
  };
  const onMove = (event: TouchEvent) => {
    const by = moved(event);
    if (by === null) return;
    if (press.begun()) press.move(event, by);
    else if (Math.hypot(by.x, by.y) > touchSlip) press.cancel();
  };
  const onEnd = (event: TouchEvent) => {
    const by = moved(event);
    if (by === null) return;
    if (press.begun()) dragging.move(by);
    press.stop('end');
  };
  // What was touched hears of its finger, also when it is drawn anew meanwhile and no longer on the page.
  const { target } = first;
  target.addEventListener('touchmove', onMove as EventListener, { passive: false, signal });
  target.addEventListener('touchend', onEnd as EventListener, { signal });
  target.addEventListener('touchcancel', press.cancel, { signal });
  // A second finger makes it a pinch, unless something is held already.
  window.addEventListener('touchstart', () => press.begun() || press.cancel(), { capture: true, signal });
  return press.cancel;
}

/** Follows the arrow keys after `first`, the press that picked something up. */
export function followKeys(first: Event, grip: Grip, viewport: Viewport, dragging: Dragging): LetGo {
  const listening = new AbortController();
  const { signal } = listening;
  const active = document.activeElement;
  let moved: Point = { x: 0, y: 0 };
  const stop = (how: Ending) => {
    if (signal.aborted) return;
    listening.abort();
    dragging[how]();
    // What moved in the page lost the focus.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && active instanceof HTMLElement) active.focus();
    });
  };
  const cancel = () => stop('cancel');
  const step = (direction: Point, size: number) => {
    const { zoom } = viewport.view();
    const next = { x: moved.x + direction.x * size * zoom, y: moved.y + direction.y * size * zoom };
    // Out of sight the board slides instead: what is held stays where one can see it.
    const corner = viewport.local({ x: grip.from.x + next.x, y: grip.from.y + next.y });
    const drawn = { ...corner, width: grip.size.width * zoom, height: grip.size.height * zoom };
    const shift = shiftIntoSight(drawn, viewport.surface());
    if (shift.x !== 0 || shift.y !== 0) viewport.panBy(shift);
    moved = { x: next.x + shift.x, y: next.y + shift.y };
    dragging.move(moved);
  };
  const onKey = (event: globalThis.KeyboardEvent) => {
    const { code, shiftKey } = event;
    const direction = arrows[code];
    const ends = ['Space', 'Enter', 'Tab'].includes(code);
    if (event === first || (!ends && code !== 'Escape' && direction === undefined)) return;
    event.preventDefault();
    if (direction !== undefined) step(direction, shiftKey ? largeStep : smallStep);
    else stop(ends ? 'end' : 'cancel');
  };
  cancelWhenAway(cancel, signal);
  document.addEventListener('keydown', onKey, { signal });
  dragging.start();
  return cancel;
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
