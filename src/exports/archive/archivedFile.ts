/** The files in an archive that people read, and what an archive must be told of each. */
import type { PdfStandard } from '../formats.ts';

/** What a file is, as the register of file formats PRONOM knows it. */
interface FileKind {
  readonly label: string;
  /** Its number in PRONOM, which knows no number of its own for PDF/UA. */
  readonly puid: string;
}

export type ArchivedKind = PdfStandard | 'json';

export const fileKinds: Readonly<Record<ArchivedKind, FileKind>> = {
  'a-2a': { label: 'Acrobat PDF/A - Portable Document Format 2a', puid: 'fmt/476' },
  'ua-1': { label: 'Acrobat PDF 1.7 - Portable Document Format', puid: 'fmt/276' },
  json: { label: 'JSON Data Interchange Format', puid: 'fmt/817' },
};

export interface ArchivedFile {
  readonly kind: ArchivedKind;
  /** What it is known by, also outside this server. */
  readonly id: string;
  readonly name: string;
  readonly content: Uint8Array;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** What the files say together, in the language of the notes. */
export interface ArchivedNotes {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly language: 'nl' | 'en';
  /** The day of the session, `yyyy-mm-dd`; null when it was written as something else. */
  readonly day: string | null;
  readonly municipality: string | null;
  /** When the session was closed, epoch ms: every file bears this moment. */
  readonly closedAt: number;
}
