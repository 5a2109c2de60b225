/** Makes a file of the notes. What a format needs is fetched when somebody asks for it, and never before. */
import type { PureFormat } from './formats.ts';
import type { NotesRecord } from './notesRecord.ts';
import { buildOutline } from './outline/buildOutline.ts';
import type { Outline } from './outline/outline.ts';
import type { TableName } from './tables/notesTables.ts';
import type { NotesOptions } from './wording.ts';

export interface FileOptions extends NotesOptions {
  /** Which table a CSV holds. */
  readonly table: TableName;
}

type Rendered = string | Uint8Array;
type Render = (record: NotesRecord, options: FileOptions) => Rendered;

function ofOutline(render: (outline: Outline) => Rendered): Render {
  return (record, options) => render(buildOutline(record, options));
}

const renderers: Readonly<Record<PureFormat, () => Promise<Render>>> = {
  docx: async () => ofOutline((await import('./word/renderDocx.ts')).renderDocx),
  odt: async () => ofOutline((await import('./opendocument/renderOdt.ts')).renderOdt),
  html: async () => ofOutline((await import('./html/renderHtml.ts')).renderHtml),
  md: async () => ofOutline((await import('./markdown/renderMarkdown.ts')).renderMarkdown),
  json: async () => (await import('./json/renderJson.ts')).renderJson,
  ics: async () => (await import('./calendar/renderCalendar.ts')).renderCalendar,
  csv: async () => {
    const [{ renderCsv }, { notesTable }] = await Promise.all([
      import('./tables/renderCsv.ts'),
      import('./tables/notesTables.ts'),
    ]);
    return (record, options) => renderCsv(notesTable(record, options.table, options));
  },
  xlsx: async () => {
    const [{ renderXlsx }, { notesTable, tableNames }] = await Promise.all([
      import('./tables/renderXlsx.ts'),
      import('./tables/notesTables.ts'),
    ]);
    return (record, options) => {
      const tables = tableNames.map((name) => notesTable(record, name, options));
      return renderXlsx(tables, buildOutline(record, options));
    };
  },
};

/** The notes in a format: text, or the bytes of a file. */
export async function renderNotes(
  record: NotesRecord,
  format: PureFormat,
  options: FileOptions,
): Promise<Rendered> {
  const render = await renderers[format]();
  return render(record, options);
}
