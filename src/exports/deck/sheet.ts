// What was read of somebody's file or clipboard, before anything is made of it: rows of cells, as they stand there.

/** What stands between two cells of a row. */
export type Separator = ';' | ',' | '\t' | '|';

export interface Sheet {
  /** The rows in order, empty ones too, so that row 3 here is row 3 in the program that made it. */
  readonly rows: readonly (readonly string[])[];
  /** Null where nothing separates: a list, or a workbook, which has cells of its own. */
  readonly separator: Separator | null;
}

/** Why a file could not be read at all. */
export type ReadFault =
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  /** Neither text nor a workbook that we know: a picture, an old .xls, a Word file. */
  | 'unknownKind'
  /** A workbook that is damaged, protected by a password, or made to do harm. */
  | 'damagedWorkbook'
  /** JSON that breaks off, or holds no deck. */
  | 'noDeck'
  /** A quoted cell that never ends. */
  | 'openQuote';

/** Thrown by every reader of this room, and nothing else is. */
export class UnreadableError extends Error {
  readonly fault: ReadFault;
  /** The row where it went wrong, counted from one; null where no row is to blame. */
  readonly row: number | null;

  constructor(fault: ReadFault, row: number | null = null) {
    super(fault);
    this.name = 'UnreadableError';
    this.fault = fault;
    this.row = row;
  }
}

/** The most rows and columns that are looked at; a deck has far fewer. */
export const sheetLimits = { rows: 2000, columns: 26, textBytes: 512 * 1024, workbookBytes: 2 * 1024 * 1024 };
