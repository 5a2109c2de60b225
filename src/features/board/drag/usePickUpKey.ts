import { useRef, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';

/**
 * The space bar picks up what has the focus. But with a mouse in the hand it also slides the board, and what was clicked
 * on last has the focus then: so for who works with the mouse it picks up only when it is let go and nothing was slid.
 */
export function usePickUpKey(pickUp: (event: KeyboardEvent) => void) {
  const byMouse = useRef(false);
  const waiting = useRef<EventTarget | null>(null);
  return {
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') byMouse.current = true;
    },
    onPointerDown: (event: PointerEvent) => {
      byMouse.current = event.pointerType === 'mouse';
      waiting.current = null;
    },
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) byMouse.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
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
    onKeyUp: (event: KeyboardEvent) => {
      if (event.code !== 'Space' || waiting.current !== event.target) return;
      waiting.current = null;
      byMouse.current = false;
      const again = new globalThis.KeyboardEvent('keydown', {
        code: 'Space',
        key: ' ',
        bubbles: true,
        cancelable: true,
      });
      event.target.dispatchEvent(again);
    },
  };
}
