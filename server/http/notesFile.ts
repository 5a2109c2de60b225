/** A file of the notes as a response: what is asked for in words, made, named and sealed off. */
import { formats, type NotesFormat, type NotesVersion } from '../../src/exports/formats.ts';
import { notesFileName } from '../../src/exports/notesFileName.ts';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { renderNotes, type FileOptions, type Rasterise } from '../../src/exports/renderNotes.ts';
import { tableNames } from '../../src/exports/tables/notesTables.ts';
import { timeZone } from '../../src/exports/timeZone.ts';
import { locales, type Locale } from '../../src/messages/locale.ts';
import type { Services } from '../services.ts';
import type { RequestContext } from './context.ts';
import { localeOf, problem } from './problem.ts';

/** The page carries its own stylesheet and nothing else. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The language that was asked for by name, or else by the browser. */
export function wantedLocale(c: RequestContext, named: unknown): Locale {
  return locales.find((one) => one === named) ?? localeOf(c.req.header('Accept-Language'));
}

/** A record as a file. Refuses a table that there is not, and PDF where no browser can print it. */
export async function notesFile(
  c: RequestContext,
  { printer, drawer }: Services,
  record: NotesRecord,
  wanted: {
    readonly format: NotesFormat;
    readonly locale: Locale;
    readonly table: unknown;
    readonly version: NotesVersion;
  },
): Promise<Response> {
  const { format, locale } = wanted;
  const table = tableNames.find((one) => one === (wanted.table ?? 'actions'));
  if (table === undefined) return problem(c, 'malformed');
  if (format === 'pdf' && printer === null) return problem(c, 'no-pdf');
  let full = false;
  const rasterise: Rasterise = async (svg, { width }) => {
    const png = await drawer.draw({ svg, width });
    if (png !== 'full') return png;
    full = true;
    return null;
  };
  const options: FileOptions = { locale, timeZone, table, rasterise };
  const page = await renderNotes(record, format === 'pdf' ? 'html' : format, options);
  if (full) return problem(c, 'unavailable');
  const file = format === 'pdf' ? ((await printer?.print(String(page), record.madeAt)) ?? null) : page;
  if (file === null) return problem(c, 'unavailable');
  const content = format === 'csv' ? table : formats[format].content;
  const name = notesFileName(record, format, locale, content, wanted.version);
  const disposition = format === 'html' ? 'inline' : 'attachment';
  return c.body(typeof file === 'string' ? file : new Uint8Array(file), 200, {
    'Content-Type': formats[format].mediaType,
    'Content-Disposition': `${disposition}; filename="${name}"`,
    'Content-Security-Policy': pagePolicy,
  });
}
