import { useMediaQuery } from '../useMediaQuery.ts';

/** Whether this screen is large and lies down, as most walls do. */
export function useWideScreen(): boolean {
  return useMediaQuery('(min-width: 48rem) and (min-aspect-ratio: 1)');
}
