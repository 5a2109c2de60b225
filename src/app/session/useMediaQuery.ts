import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** How much room there is: one thing at a time, one panel beside the board, or everything. */
export function useRoom(): 'phone' | 'tablet' | 'laptop' {
  const tablet = useMediaQuery('(min-width: 48rem)');
  const laptop = useMediaQuery('(min-width: 64rem)');
  return laptop ? 'laptop' : tablet ? 'tablet' : 'phone';
}
