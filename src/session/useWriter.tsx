/** The member for whom one writes now: oneself, or somebody without a device. Their answers and dots go to that member. */
import { createContext, use, useMemo } from 'react';

import type { DeskEditor } from '../documents/deskEditor.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import type { MemberId } from '../model/ids.ts';
import { useSession, useSessionState } from './hooks.tsx';

export interface Writer {
  readonly memberId: MemberId;
  readonly desk: Desk;
  readonly edits: DeskEditor;
}

/** Components inside it write for this member. Give it a `key` of that member, so that no half-typed text stays. */
export const WriterContext = createContext<MemberId | null>(null);

/** The member whose answers, dots and "klaar" are given here: the viewer, unless a `WriterContext` says otherwise. */
export function useWriter(): Writer {
  const session = useSession();
  const viewer = useSessionState((state) => state.viewer);
  const memberId = use(WriterContext) ?? viewer;
  const desk = useSessionState((state) =>
    memberId === viewer ? state.desk : (state.guests[memberId] ?? emptyDesk),
  );
  const edits = useMemo(() => session.deskOf(memberId), [session, memberId]);
  return useMemo(() => ({ memberId, desk, edits }), [memberId, desk, edits]);
}
