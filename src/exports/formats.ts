/** The formats that notes come in. Only what they are called: renderNotes.ts fetches what makes them. */
import type { TableName } from './tables/notesTables.ts';

/** What is in a file: all that the notes say, or what of it fits in rows. */
export type FileContent = 'notes' | 'tables' | TableName;

/** Whose version of the notes it is: of the group, with all that was revealed, or the report as facilitators share it. */
export type NotesVersion = 'group' | 'report';

interface Format {
  readonly mediaType: string;
  readonly content: FileContent;
}

/** PDF is made by printing the page, so it is for the server, and only where there is a Chromium. */
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

/** The formats that need nothing but the record. */
export type PureFormat = Exclude<NotesFormat, 'pdf'>;
