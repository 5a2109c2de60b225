import { useEffect, useEffectEvent, useRef } from 'react';

/** Calls back with the previous value each time that it has changed. Its first value is no change. */
export function useOnChange<Value>(now: Value, onChange: (before: Value) => void): void {
  const last = useRef(now);
  const changed = useEffectEvent(onChange);
  useEffect(() => {
    const before = last.current;
    last.current = now;
    if (before !== now) changed(before);
  }, [now]);
}
