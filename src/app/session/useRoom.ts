import { useMediaQuery } from '../../ui/useMediaQuery.ts';

/** How much room there is: one thing at a time, one panel beside the board, or everything. */
export function useRoom(): 'phone' | 'tablet' | 'laptop' {
  const tablet = useMediaQuery('(min-width: 48rem)');
  const laptop = useMediaQuery('(min-width: 64rem)');
  return laptop ? 'laptop' : tablet ? 'tablet' : 'phone';
}
