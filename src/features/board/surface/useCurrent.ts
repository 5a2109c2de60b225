import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A value as it was last drawn, for code that runs between renders. */
export function useCurrent<T>(value: T): RefObject<T> {
  const current = useRef(value);
  useLayoutEffect(() => {
    current.current = value;
  }, [value]);
  return current;
}
