/** All that one browser knows of a session: plain data, mirrored from the documents. */
import type { Known } from '../model/access/knowledge.ts';
import { emptyBoard, type Board } from '../model/board/board.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import { emptyGuide, type Guide } from '../model/programme/programme.ts';
import type { AnswerId, DeskAnswerId, MemberId } from '../model/ids.ts';
import type { OwnKeys } from '../model/session/ownKeys.ts';
import type { Reason } from '../model/refusal.ts';
import type { ReportEdits } from '../model/session/report.ts';
import type { Stage } from '../model/session/stage.ts';

export const noKeys: OwnKeys = { erasers: {}, guests: {} };

export type Connection = 'connecting' | 'online' | 'offline';

/**
 * `saved`: the server has all of it on disk. `saving`: on its way, or waiting for a connection.
 * `unsaved`: the server has been silent for too long.
 */
export type Saved = 'saved' | 'saving' | 'unsaved';

/** Why this session is over for this browser; at the door (`not-admitted`) it has not begun. */
export type Ended = 'not-a-member' | 'not-admitted' | 'no-such-session' | 'outdated-client' | 'damaged';

export interface SessionState extends Known {
  readonly viewer: MemberId;
  /** Null until the server has sent it. */
  readonly stage: Stage | null;
  readonly board: Board;
  readonly desk: Desk;
  /** The desks of the viewer's guests: of those without a device, for whom the viewer writes. */
  readonly guests: Readonly<Record<MemberId, Desk>>;
  /** The words for the facilitators; empty for everybody else. */
  readonly guide: Guide;
  /** The facilitators' edits of the report. Null while nobody here has it open, or while it is still coming. */
  readonly report: ReportEdits | null;
  /** The link that the report is shared with; null while it is not shared, and for everybody but facilitators. */
  readonly reportUrl: string | null;
  /** Whether `authored` is about the answers that are published now, and not still being asked for. */
  readonly authoredKnown: boolean;
  /** The tokens that erase these answers, from the server. Empty once the session is closed. */
  readonly erasers: Readonly<Record<AnswerId, string>>;
  /** The same, with those that this device still has. */
  readonly ownKeys: OwnKeys;
  /** Whether this device keeps them. */
  readonly keysKept: boolean;
  /** The members who look at something other than the table; known to facilitators only. */
  readonly away: readonly MemberId[];
  readonly connection: Connection;
  readonly saved: Saved;
  /**
   * Whether this device has written all that the server may not have yet; null while it is being written. False when it
   * cannot be: then the words are in this tab alone.
   */
  readonly keptOnDevice: boolean | null;
  /** The answers of which the server has not confirmed yet that they are on the table. */
  readonly onTheirWay: readonly DeskAnswerId[];
  /** Whether little more fits in a document of this session. */
  readonly nearlyFull: boolean;
  readonly ended: Ended | null;
  /**
   * An edit that the server refused; `count` tells two refusals for the same reason apart. `texts`: the words in all that was
   * refused so far, where nothing else has them.
   */
  readonly refused: {
    readonly reason: Reason;
    readonly count: number;
    readonly texts: readonly string[];
  } | null;
  /** Add this to this device's clock to get the server's. See `useServerNow`. */
  readonly clockOffsetMs: number;
}

/** The state before anything has arrived. */
export function initialState(viewer: MemberId): SessionState {
  return {
    viewer,
    stage: null,
    board: emptyBoard,
    desk: emptyDesk,
    guests: {},
    guide: emptyGuide,
    report: null,
    reportUrl: null,
    hands: {},
    hidden: {},
    pending: {},
    authored: {},
    authoredKnown: false,
    erasers: {},
    ownKeys: noKeys,
    keysKept: false,
    away: [],
    connection: 'connecting',
    saved: 'saving',
    keptOnDevice: null,
    onTheirWay: [],
    nearlyFull: false,
    ended: null,
    refused: null,
    clockOffsetMs: 0,
  };
}
