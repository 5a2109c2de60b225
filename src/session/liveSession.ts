/** One live session as the interface sees it: a store to read, edits that merge, commands that ask. */
import type { StoreApi } from 'zustand/vanilla';

import type { BoardEditor } from '../documents/boardEditor.ts';
import type { DeskEditor } from '../documents/deskEditor.ts';
import type { Command } from '../model/command.ts';
import type { Random } from '../model/ids.ts';
import type { Presence } from '../model/presence.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SessionState } from './state.ts';

export type Sent = { readonly ok: true } | Refusal;

export interface LiveSession {
  /** `live` sessions are on the server; an `example` is in this browser alone and leaves no trace. */
  readonly kind: 'live' | 'example';
  readonly store: Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Edits of the board: seen at once, merged with others'. */
  readonly board: BoardEdits;
  /** Edits of one's own desk. */
  readonly desk: DeskEditor;
  readonly random: Random;
  /** Asks the server. Never throws: no connection is a refusal with reason `unavailable`. */
  send(command: Command): Promise<Sent>;
  /** Shows others where one points and what one drags. */
  point(presence: Omit<Presence, 'member'>): void;
  close(): void;
}

export type BoardEdits = Omit<BoardEditor, 'close' | 'onHistory' | 'canUndo' | 'canRedo'>;
