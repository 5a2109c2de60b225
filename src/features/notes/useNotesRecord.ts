import { useEffect, useMemo, useState } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { buildRecord } from '../../exports/record.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';

const stepMs = 30_000;

/** This moment, to the half minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** All that was published in the session, as it is now. */
export function useNotesRecord(): NotesRecord {
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const now = useNow();
  return useMemo(() => buildRecord({ stage, board, now }), [stage, board, now]);
}
