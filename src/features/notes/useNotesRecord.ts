import { useMemo } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { buildRecord } from '../../exports/record.ts';
import { useServerNow, useSessionState, useStage } from '../../session/hooks.tsx';

const stepMs = 30_000;

/** All that was published in the session, as it is now. */
export function useNotesRecord(): NotesRecord {
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const now = useServerNow(stepMs);
  return useMemo(() => buildRecord({ stage, board, now }), [stage, board, now]);
}
