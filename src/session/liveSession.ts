/** A session as the interface sees it: a store to read, edits that merge, commands that ask. */
import type { StoreApi } from 'zustand/vanilla';

import type { BoardEditor, CreateBoardEditor } from '../documents/boardEditor.ts';
import type { DeskEditor } from '../documents/deskEditor.ts';
import type { GuideEditor } from '../documents/guideDocument.ts';
import type { ReportEditor } from '../documents/reportDocument.ts';
import type { Command } from '../model/command.ts';
import type { MemberId, Random } from '../model/ids.ts';
import type { Frame } from '../model/session/presence.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Others, Pointed } from './presence.ts';
import type { SessionState } from './state.ts';

export type Sent = { readonly ok: true } | Refusal;

/**
 * A `live` session is on the server. The others are in this browser alone and leave no trace: an `example` with texts of
 * ours, a `rehearsal` of a session's own preparation, and a `preview` of what a participant sees now.
 */
export type SessionKind = 'live' | 'example' | 'rehearsal' | 'preview';

export interface LiveSession {
  readonly kind: SessionKind;
  readonly store: Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly others: Pick<Others, 'getState' | 'getInitialState' | 'subscribe'>;
  /** The editor of the board, as this code makes it: see `boardOf`. */
  editBoardBy(create: CreateBoardEditor): BoardEditor;
  /** Edits of one's own desk. */
  readonly desk: DeskEditor;
  /** Edits of a desk: one's own, or that of somebody without a device for whom one writes. */
  deskOf(member: MemberId): DeskEditor;
  /** Edits of the facilitators' words. */
  readonly guide: GuideEditor;
  /** Edits of the report. Only while it is open: see `openReport`. */
  readonly report: ReportEditor;
  /** Fetches the edits of the report and follows them, until the function that it gives is called. */
  openReport(): () => void;
  readonly random: Random;
  /** Asks the server. Never throws: no connection is a refusal with reason `unavailable`. */
  send(command: Command): Promise<Sent>;
  /** Shows others where one points and what one drags. */
  point(pointed: Pointed): void;
  /** Lets the wall show the part of the board that one chose to look at; null when one chose none. */
  lookAt(frame: Frame | null): void;
  /** Lets the facilitators know that one looks at something other than the table, or no longer. */
  setElsewhere(elsewhere: boolean): void;
  /** Whether this device may keep the keys to one's own answers. */
  allowKeys(wanted: boolean): void;
  close(): void;
}
