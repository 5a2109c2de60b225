import { useState } from 'react';

import type { Round } from '../model/session/stage.ts';

/**
 * Whether this round was revealed while one was watching: only then do its answers turn over.
 * Call it in a component that is there before the reveal too: a later one did not see the round when it was open.
 */
export function useJustRevealed(round: Round | null): boolean {
  const [watched, setWatched] = useState<Round['id'] | null>(null);
  if (round?.state === 'open' && watched !== round.id) setWatched(round.id);
  return round?.state === 'revealed' && watched === round.id;
}
