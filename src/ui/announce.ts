import { createContext, use } from 'react';

/** Shows a short message and has it read out; `quiet` only has it read out. */
export type Announce = (text: string, manner?: 'quiet') => void;

// Without an Announcer above (a preview, a test) nothing is said and nothing breaks.
export const AnnounceContext = createContext<Announce>(() => undefined);

export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
