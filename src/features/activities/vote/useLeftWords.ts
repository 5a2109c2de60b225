import { useMessages } from '../../../ui/language/useMessages.ts';

/** How many dots one still has, in words. */
export function useLeftWords(): (left: number) => string {
  const t = useMessages('vote');
  return (left) => (left === 0 ? t(($) => $.vote.allGiven) : t(($) => $.vote.left, { count: left }));
}
