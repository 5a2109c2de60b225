import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Long enough for a whole round that is revealed to be one piece of news. */
const calmMs = 1_500;

/** Reads out how many items there are, some time after the number changed; not each move of each person. */
export function useItemCountNews(count: number): void {
  const announce = useAnnounce();
  const t = useMessages('board');
  const said = useRef(count);
  useEffect(() => {
    if (said.current === count) return;
    const timer = setTimeout(() => {
      said.current = count;
      announce(
        t(($) => $.board.items, { count }),
        'quiet',
      );
    }, calmMs);
    return () => clearTimeout(timer);
  }, [count, announce, t]);
}
