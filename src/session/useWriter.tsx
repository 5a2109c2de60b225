/** For whom one writes now: oneself, or somebody without a device. What is written in a round or a vote goes to them. */
import { createContext, use, useMemo, type ReactNode } from 'react';

import type { DeskEditor } from '../documents/deskEditor.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import type { MemberId } from '../model/ids.ts';
import { useSession, useSessionState } from './hooks.tsx';

export interface Writer {
  readonly memberId: MemberId;
  readonly desk: Desk;
  readonly edits: DeskEditor;
}

const WriterContext = createContext<MemberId | null>(null);

/** Makes what is inside it write for this member. Give it a `key` of that member, so that nothing half-typed stays. */
export function WriterProvider({
  writer,
  children,
}: {
  readonly writer: MemberId;
  readonly children: ReactNode;
}) {
  return <WriterContext value={writer}>{children}</WriterContext>;
}

/** The one whose answers, dots and "klaar" are given here: the viewer, unless a `WriterProvider` says otherwise. */
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
