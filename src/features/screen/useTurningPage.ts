import { useEffect, useState } from 'react';

import { useMediaQuery } from '../../ui/useMediaQuery.ts';

const turnMs = 12_000;

/** Which page is shown. Nobody touches the big screen, so it turns by itself; not for who asked for less motion. */
export function useTurningPage(pages: number): { readonly page: number; readonly turning: boolean } {
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [turned, setTurned] = useState(0);
  const turning = !still && pages > 1;
  useEffect(() => {
    if (!turning) return;
    const timer = setInterval(() => setTurned((before) => before + 1), turnMs);
    return () => clearInterval(timer);
  }, [turning]);
  return { page: turning ? turned % pages : 0, turning };
}
