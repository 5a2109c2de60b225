/** How large a document may get. Browsers warn about their own documents. Honest sessions stay ten times below. */
import type { DocumentName } from './access/documents.ts';

export interface DocumentSize {
  /** Bytes of the whole document, as it is sent and kept. */
  readonly bytes: number;
  /** Keys that were ever used in its maps: Yjs remembers also what was taken away. */
  readonly keys: number;
  /** Pieces that Yjs keeps apart. What is written in one go, and what was deleted, is mostly one piece. */
  readonly pieces: number;
}

export const documentLimits: Readonly<Record<Exclude<DocumentName, 'stage'>, DocumentSize>> = {
  desk: { bytes: 2_000_000, keys: 5_000, pieces: 50_000 },
  board: { bytes: 16_000_000, keys: 20_000, pieces: 200_000 },
  guide: { bytes: 2_000_000, keys: 2_000, pieces: 50_000 },
  report: { bytes: 4_000_000, keys: 5_000, pieces: 50_000 },
};

/** All documents of a session together, in bytes. */
export const sessionBytes = 64_000_000;

/** What one participant may write in a document that others have too, in bytes, as long as the server remembers it. */
export const sharedBytesOfOne = 4_000_000;

/** From this part of its room on, a document or a session is called nearly full. */
export const nearlyFull = 0.8;
