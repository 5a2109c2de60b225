import { createContext, use, useCallback } from 'react';

/** Shows a short message and has it read out; `quiet` only has it read out. */
export type Announce = (text: string, manner?: 'quiet') => void;

// Without an Announcer above (a preview, a test) nothing is said and nothing breaks.
export const AnnounceContext = createContext<Announce>(() => undefined);

export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

/** Has a short message read out that nobody needs to see. */
export function useAnnounceQuietly(): (text: string) => void {
  const announce = useAnnounce();
  return useCallback((text) => announce(text, 'quiet'), [announce]);
}
