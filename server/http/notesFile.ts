/** A file of the notes as a response: what is asked for in words, made, named and sealed off. */
import { formats, type NotesFormat, type NotesVersion } from '../../src/exports/formats.ts';
import { tableNames } from '../../src/exports/tables/notesTables.ts';
import { locales, type Locale } from '../../src/messages/locale.ts';
import type { Reason } from '../../src/model/refusal.ts';
import type { AskedFile } from '../files/notesFiles.ts';
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

/** What a route knows of the file that it was asked for. */
interface Wanted extends Pick<AskedFile, 'host' | 'by'> {
  readonly format: NotesFormat;
  readonly locale: Locale;
  readonly table: unknown;
  readonly version: NotesVersion;
  /** Why who asked may not have it any more, for making it takes a while; null when they still may. */
  readonly lost: () => Reason | null | Promise<Reason | null>;
}

/** The notes as a file. Refuses a table that there is not, and PDF where no browser can print it. */
export async function notesFile(
  c: RequestContext,
  { files, printer }: Services,
  { lost, ...wanted }: Wanted,
): Promise<Response> {
  const { format } = wanted;
  const table = tableNames.find((one) => one === (wanted.table ?? 'actions'));
  if (table === undefined) return problem(c, 'malformed');
  if (format === 'pdf' && printer === null) return problem(c, 'no-pdf');
  const made = await files.file({ ...wanted, table });
  if (!made.ok) return problem(c, made.reason, made.waitMs);
  const reason = await lost();
  if (reason !== null) return problem(c, reason);
  const { content, name } = made.file;
  const disposition = format === 'html' ? 'inline' : 'attachment';
  return c.body(content, 200, {
    'Content-Type': formats[format].mediaType,
    'Content-Disposition': `${disposition}; filename="${name}"`,
    'Content-Security-Policy': pagePolicy,
  });
}
