import type { NotesFormat, NotesVersion, PdfStandard } from '../../src/exports/formats.ts';
import type { Organisation } from '../../src/exports/archive/organisation.ts';
import type { HouseLook } from '../../src/exports/houseLook.ts';
import type { TableName } from '../../src/exports/tables/notesTables.ts';
import type { OwnRecord } from '../../src/exports/own/ownRecord.ts';
import type { Locale } from '../../src/messages/locale.ts';
import type { Board } from '../../src/model/board/board.ts';
import type { ReportEdits } from '../../src/model/session/report.ts';
import type { PrintOrder } from '../../src/model/printOrder.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import type { errorFacts } from '../log.ts';

/** What notes are made from: no desk, and nothing of the vault. */
export interface NotesSource {
  readonly stage: Stage;
  readonly board: Board;
}

/**
 * Which file: a format of the notes, `record`, their content as the report's page reads it, or `archive`, the zip for an
 * archive.
 */
export interface WantedFile {
  readonly format: NotesFormat | 'record' | 'archive';
  readonly locale: Locale;
  readonly table: TableName;
  /** What a PDF keeps to. */
  readonly standard: PdfStandard;
  readonly version: NotesVersion;
}

/** What goes to a thread. Of a PDF it makes the data that is to be set. */
export interface FileJob extends WantedFile {
  readonly format: Exclude<WantedFile['format'], 'archive'>;
  /** The source as JSON, which all threads read where it is: copying it for each file would keep sessions waiting. */
  readonly source: SharedArrayBuffer;
  /** What the facilitators made of it; null for the group's own version. */
  readonly edits: ReportEdits | null;
  /** What a page looks like; null: ours. A PDF gets it when it is set. */
  readonly house: HouseLook | null;
  readonly now: number;
}

/** The PDFs of a closed session are set: the rest of its archive is to be made. */
export interface ArchiveJob extends Pick<FileJob, 'source' | 'edits' | 'locale'> {
  readonly closedAt: number;
  readonly pdfs: Readonly<Record<PdfStandard, Uint8Array<ArrayBuffer>>>;
  readonly organisation: Organisation;
}

/** The data of somebody's own answers, which are to be set as PDF. */
export interface OwnJob {
  readonly own: OwnRecord;
  /** The personal link that is to be in it; null for none. */
  readonly link: string | null;
  readonly locale: Locale;
  readonly now: number;
}

/** Cards that are to be set as PDF. */
export interface CardsJob {
  readonly order: PrintOrder;
  /** The address of the pages of cards, to which an id is added. */
  readonly cardsAt: string;
}

/** What comes back. */
export interface MadeFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly name: string;
  /** Why there is no picture of the board in it; null when nothing went wrong. */
  readonly pictureFailed: ReturnType<typeof errorFacts> | null;
}
