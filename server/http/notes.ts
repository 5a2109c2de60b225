/**
 * GET /api/sessions/:sessionId/notes.*: what was published, at this moment, in one of the formats; and
 * GET /api/sessions/:sessionId/notes: which formats this server has. Nothing here can see a desk.
 */
import { readBoard } from '../../src/documents/boardDocument.ts';
import { formatNames, formats, type NotesFormat } from '../../src/exports/formats.ts';
import { notesFileName } from '../../src/exports/notesFileName.ts';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { renderNotes, type FileOptions } from '../../src/exports/renderNotes.ts';
import { tableNames } from '../../src/exports/tables/notesTables.ts';
import { locales } from '../../src/messages/locale.ts';
import type { Services } from '../services.ts';
import type { App, RequestContext } from './context.ts';
import { localeOf, problem } from './problem.ts';
import { requireSeat } from './requireSeat.ts';

const timeZone = 'Europe/Amsterdam';

/** The page carries its own stylesheet and nothing else. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What was asked for in the query; null when it names a table that there is not. */
function optionsOf(c: RequestContext): FileOptions | null {
  const locale =
    locales.find((one) => one === c.req.query('lang')) ?? localeOf(c.req.header('Accept-Language'));
  const asked = c.req.query('table') ?? 'actions';
  const table = tableNames.find((one) => one === asked);
  return table === undefined ? null : { locale, timeZone, table };
}

async function recordOf(c: RequestContext, { clock }: Services): Promise<NotesRecord> {
  const { host } = c.var;
  await host.settled();
  return buildRecord({ stage: host.stage(), board: readBoard(host.board().doc), now: clock.now() });
}

async function notes(c: RequestContext, services: Services, format: NotesFormat): Promise<Response> {
  const options = optionsOf(c);
  if (options === null) return problem(c, 'malformed');
  if (format === 'pdf' && services.printer === null) return problem(c, 'no-pdf');
  const record = await recordOf(c, services);
  const file =
    format === 'pdf' ? await print(record, options, services) : await renderNotes(record, format, options);
  if (file === null) return problem(c, 'unavailable');
  const content = format === 'csv' ? options.table : formats[format].content;
  const name = notesFileName(record, format, options.locale, content);
  const disposition = format === 'html' ? 'inline' : 'attachment';
  const body = typeof file === 'string' ? file : new Uint8Array(file);
  return c.body(body, 200, {
    'Content-Type': formats[format].mediaType,
    'Content-Disposition': `${disposition}; filename="${name}"`,
    'Content-Security-Policy': pagePolicy,
  });
}

async function print(
  record: NotesRecord,
  options: FileOptions,
  { printer }: Services,
): Promise<Uint8Array | null> {
  const page = await renderNotes(record, 'html', options);
  return printer?.print(String(page), record.madeAt) ?? null;
}

/** Adds the routes. */
export function addNotesRoutes(app: App, services: Services): void {
  const seated = requireSeat(services);
  const available = formatNames.filter((format) => format !== 'pdf' || services.printer !== null);
  app.get('/api/sessions/:sessionId/notes', seated, (c) => c.json({ formats: available }));
  for (const format of formatNames) {
    app.get(`/api/sessions/:sessionId/notes.${format}`, seated, (c) => notes(c, services, format));
  }
}
