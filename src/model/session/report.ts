/**
 * What the facilitators change in the report before they share it. Answers are their authors' words: they stay as they are,
 * or are left out, and so are names in them.
 */
import type { CardId } from '../deck.ts';
import type { AnswerId, ClusterId, HarvestId, NoteId, VoteId } from '../ids.ts';
import { limits } from '../limits.ts';
import { changeBetween, rebase } from './sharedText.ts';

export const reportSections = [
  'people',
  'insights',
  'conversation',
  'balance',
  'votes',
  'surveys',
  'earlier',
  'minutes',
  'later',
  'notDiscussed',
  'picture',
] as const;
export type ReportSection = (typeof reportSections)[number];

/** The parts that are only in the notes when a facilitator asks for them. */
export const offAtFirst: readonly ReportSection[] = ['notDiscussed'];

/**
 * A text that can be corrected: one field of the harvest, the minutes, a loose note, the name of a group, or the
 * title of the session.
 */
export type Correctable =
  `${HarvestId}/${'text' | 'who' | 'when'}` | `${NoteId}/text` | `${ClusterId}/title` | 'minutes' | 'title';

/** One thing that can be left out. */
export type LeavableId = AnswerId | HarvestId | NoteId | VoteId;

/** Such a text as it should read, and what was on the board when it was corrected. */
export interface Correction {
  readonly text: string;
  /** Null for a correction of an earlier version. */
  readonly of: string | null;
  /** When it was corrected, epoch ms; left out by earlier versions. */
  readonly at?: number;
}

export interface ReportEdits {
  readonly summary: string;
  readonly withoutSections: Readonly<Partial<Record<ReportSection, true>>>;
  /** Those of `offAtFirst` that were asked for. */
  readonly withSections: Readonly<Partial<Record<ReportSection, true>>>;
  readonly withoutCards: Readonly<Record<CardId, true>>;
  readonly corrections: Readonly<Partial<Record<Correctable, Correction>>>;
  /** Single things that are left out, each with the moment at which that was done. */
  readonly withoutItems: Readonly<Partial<Record<LeavableId, number>>>;
  /** Names that are left out of every text. */
  readonly withoutNames: readonly string[];
  /** Actions that are on no board, in order. Their texts are corrections of nothing. */
  readonly added: readonly HarvestId[];
}

export const emptyReportEdits: ReportEdits = {
  summary: '',
  withoutSections: {},
  withSections: {},
  withoutCards: {},
  corrections: {},
  withoutItems: {},
  withoutNames: [],
  added: [],
};

/** Whether a part is in the report. */
export function isShown(section: ReportSection, { withoutSections, withSections }: ReportEdits): boolean {
  if (Object.hasOwn(withoutSections, section)) return false;
  return !offAtFirst.includes(section) || Object.hasOwn(withSections, section);
}

/** When a link to the report ends: on its own day, or with the session. Null as long as the session is there. */
export function linkEnds(expiresAt: number | null, deleteAt: number): number | null {
  return expiresAt && Math.min(expiresAt, deleteAt);
}

/** Whether a value names a text that can be corrected. */
export function isCorrectable(value: string): value is Correctable {
  return (
    value === 'minutes' ||
    value === 'title' ||
    /^(h-[a-z0-9-]{1,60}\/(text|who|when)|n-[a-z0-9-]{1,60}\/text|g-[a-z0-9-]{1,60}\/title)$/.test(value)
  );
}

/** A name to leave out: on one line. Null when it is none: too short to be told from other words, or too long. */
export function parseNameToLeaveOut(value: string): string | null {
  const name = value.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return name.length < 2 || name.length > limits.nameLength ? null : name;
}

/** A name, title or day is one value: half of one and half of another is somebody, or a day, that nobody named. */
const isOneValue = (what: Correctable) => /(?:^|\/)(?:who|when|title)$/.test(what);

/** Whether both changed another part, so that all of either can be kept. Only an insertion may touch the other. */
function areApart(base: string, mine: string, theirs: string): boolean {
  const edit = changeBetween(base, mine);
  const meanwhile = changeBetween(base, theirs);
  if (edit.end < meanwhile.start || meanwhile.end < edit.start) return true;
  return meanwhile.start === meanwhile.end && (meanwhile.end === edit.start || meanwhile.start === edit.end);
}

/**
 * What the report says in the place of a text of the board. Null where the correction no longer fits: what people wrote
 * since would be lost. A correction of an earlier version, without its original, is used as it is.
 */
export function correctedText(what: Correctable, { text, of }: Correction, onBoard: string): string | null {
  if (of === null || of === onBoard || text === onBoard) return text;
  if (isOneValue(what) || !areApart(of, text, onBoard)) return null;
  return rebase(of, text, onBoard);
}
