/** One listener for the whole board, decks included: hundreds of items that each listen and measure would be slow. */
import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { useCurrent } from '../surface/useCurrent.ts';
import type { Point } from '../surface/viewport.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { gripOf, itemElement, type Grip } from './grip.ts';
import { followKeys, followMouse, followTouch, usePickUpKey, type Dragging } from './sensors.ts';
import type { BoardDrag } from './useBoardDrag.ts';

interface BoardDraggingProps {
  readonly drag: BoardDrag;
  /** Id of the text that tells how the keyboard moves things. */
  readonly helpId: string;
  readonly children: ReactNode;
}

export function BoardDragging({ drag, helpId, children }: BoardDraggingProps) {
  const t = useMessages('board');
  const { canWrite } = useBoardAccess();
  const { viewport, held, space } = useSurface();
  const current = useCurrent(drag);
  const letGo = useRef<(() => void) | null>(null);
  useEffect(() => {
    // iOS heeds what a listener says about a touch only when another was there before the finger came down.
    const listenBefore = () => undefined;
    window.addEventListener('touchmove', listenBefore, { passive: false });
    return () => {
      window.removeEventListener('touchmove', listenBefore);
      letGo.current?.();
    };
  }, []);

  /** `at`: where the pointer or finger pressed; null by keyboard. */
  const press = (
    event: SyntheticEvent,
    at: Point | null,
    follow: (grip: Grip, dragging: Dragging) => () => void,
  ) => {
    if (!canWrite || event.defaultPrevented || held.getState() !== null) return;
    if (at !== null && space.getState()) return;
    const element = itemElement(event.target);
    if (element === null || (at === null && event.target !== element)) return;
    const grip = gripOf(element, at, viewport);
    if (grip === null) return;
    letGo.current = follow(grip, {
      start: () => current.current.start(grip),
      move: (by) => current.current.move(by),
      end: () => current.current.end(),
      cancel: () => current.current.cancel(),
    });
  };
  const keys = usePickUpKey((event) => {
    // With Shift the space bar selects.
    if (event.shiftKey || event.code !== 'Space') return;
    press(event, null, (grip, dragging) => {
      event.preventDefault();
      return followKeys(event.nativeEvent, grip, viewport, dragging);
    });
  });

  return (
    // Every item inside can be reached and moved with the keyboard; this element only listens for all of them.
    <div
      role="presentation"
      className="flex h-full min-h-0 w-full"
      {...keys}
      onMouseDown={(event) => {
        const at = { x: event.clientX, y: event.clientY };
        if (event.button !== 2) press(event, at, (_, dragging) => followMouse(event.nativeEvent, dragging));
      }}
      onTouchStart={(event) => {
        const touch = event.nativeEvent.touches[0];
        if (touch === undefined || event.touches.length > 1) return;
        press(event, { x: touch.clientX, y: touch.clientY }, (_, dragging) => followTouch(touch, dragging));
      }}
    >
      {children}
      <p id={helpId} hidden>
        {canWrite ? t(($) => $.board.item.help) : t(($) => $.board.item.helpReadOnly)}
      </p>
    </div>
  );
}
