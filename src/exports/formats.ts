/** The names of the formats of notes. The code that makes them is fetched by renderNotes.ts. */
import type { TableName } from './tables/notesTables.ts';

/** The content of a file: all of the notes, or the tables in them. */
export type FileContent = 'notes' | 'archive' | 'zip' | 'tables' | TableName;

/** The notes of the group, with everything that was revealed, or the report as facilitators share it. */
export type NotesVersion = 'group' | 'report';

interface Format {
  readonly mediaType: string;
  readonly content: FileContent;
}

/** PDF is set by the server: no browser does that by itself. */
export const formats = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: 'notes',
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', content: 'notes' },
  pdf: { mediaType: 'application/pdf', content: 'notes' },
  html: { mediaType: 'text/html; charset=utf-8', content: 'notes' },
  md: { mediaType: 'text/markdown; charset=utf-8', content: 'notes' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: 'tables' },
  csv: { mediaType: 'text/csv; charset=utf-8', content: 'actions' },
  ics: { mediaType: 'text/calendar; charset=utf-8', content: 'actions' },
  json: { mediaType: 'application/json; charset=utf-8', content: 'notes' },
} as const satisfies Readonly<Record<string, Format>>;

export type NotesFormat = keyof typeof formats;
export const formatNames = Object.keys(formats) as NotesFormat[];

/** What a PDF can keep to, one at a time: PDF/UA-1 for everybody who reads it, or PDF/A-2a for an archive. */
export const pdfStandards = ['ua-1', 'a-2a'] as const;
export type PdfStandard = (typeof pdfStandards)[number];

/** The formats that need nothing but the record. */
export type PureFormat = Exclude<NotesFormat, 'pdf'>;
