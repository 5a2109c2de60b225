import { useMemo } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { buildRecord } from '../../exports/record.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { useNow } from './useNow.ts';

/** All that was published in the session, as it is now. */
export function useNotesRecord(): NotesRecord {
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const now = useNow();
  return useMemo(() => buildRecord({ stage, board, now }), [stage, board, now]);
}
