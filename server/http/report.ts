/**
 * POST /api/report and POST /api/report/notes.*: the report, for who was not there and has the link. The link's token is
 * in the body, so that it is in no address that a log or a referrer could hold.
 */
import { formatNames } from '../../src/exports/formats.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import type { Services } from '../services.ts';
import type { App, RequestContext } from './context.ts';
import { sessionByReport } from './guessing.ts';
import { notesFile, wantedLocale } from './notesFile.ts';
import { problem } from './problem.ts';
import { readBody } from './readBody.ts';
import { editedRecordOf } from './recordOf.ts';

type Asked =
  | { readonly ok: true; readonly host: SessionHost; readonly body: Readonly<Record<string, unknown>> }
  | Refusal;

async function asked(c: RequestContext, services: Services): Promise<Asked> {
  const body = await readBody(c);
  const token = body?.['token'];
  if (body === null || typeof token !== 'string') return refuse('malformed');
  const found = await sessionByReport(services, token);
  return found.ok ? { ok: true, host: found.host, body } : found;
}

/** Adds the routes. */
export function addReportRoutes(app: App, services: Services): void {
  const available = formatNames.filter((format) => format !== 'pdf' || services.printer !== null);
  app.post('/api/report', async (c) => {
    const found = await asked(c, services);
    if (!found.ok) return problem(c, found.reason);
    const { host } = found;
    const record = await editedRecordOf(host, services.clock);
    const expiresAt = host.stage().report?.expiresAt ?? null;
    return c.json({ record, expiresAt, formats: available });
  });
  for (const format of formatNames) {
    app.post(`/api/report/notes.${format}`, async (c) => {
      const found = await asked(c, services);
      if (!found.ok) return problem(c, found.reason);
      const record = await editedRecordOf(found.host, services.clock);
      const { lang, table } = found.body;
      return notesFile(c, services, record, {
        format,
        locale: wantedLocale(c, lang),
        table,
        version: 'report',
      });
    });
  }
}
