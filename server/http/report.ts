/**
 * POST /api/report and POST /api/report/notes.*: the report, for who was not there and has the link. The link's token is
 * in the body, so that it is in no address that a log or a referrer could hold.
 */
import { formatNames } from '../../src/exports/formats.ts';
import { refuse, type Reason, type Refusal } from '../../src/model/refusal.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import type { Services } from '../services.ts';
import type { App, RequestContext } from './context.ts';
import { addressGroups } from '../identity/addressGroup.ts';
import { addressOf } from './addressOf.ts';
import { sessionByReport } from './guessing.ts';
import { notesFile, wantedLocale } from './notesFile.ts';
import { problem } from './problem.ts';
import { readBody } from './readBody.ts';

type Asked =
  | {
      readonly ok: true;
      readonly host: SessionHost;
      readonly body: Readonly<Record<string, unknown>>;
      /** Why the link gives nothing any more; null while it does. */
      readonly lost: () => Promise<Reason | null>;
    }
  | Refusal;

async function asked(c: RequestContext, services: Services): Promise<Asked> {
  const body = await readBody(c);
  const token = body?.['token'];
  if (body === null || typeof token !== 'string') return refuse('malformed');
  const found = await sessionByReport(services, token);
  if (!found.ok) return found;
  const lost = async () => {
    const now = await sessionByReport(services, token);
    return now.ok ? null : now.reason;
  };
  return { ok: true, host: found.host, body, lost };
}

/** Who reads: an address, for that is all one knows of somebody with the link. */
const reader = (c: RequestContext) => ({ kind: 'link', id: addressGroups(addressOf(c)).near }) as const;

/** Adds the routes. */
export function addReportRoutes(app: App, services: Services): void {
  const available = formatNames.filter((format) => format !== 'pdf' || services.printer !== null);
  app.post('/api/report', async (c) => {
    const found = await asked(c, services);
    if (!found.ok) return problem(c, found.reason);
    const { host, lost } = found;
    const locale = wantedLocale(c, undefined);
    const wanted = { format: 'record', locale, table: 'actions', version: 'report' } as const;
    const made = await services.files.file({ host, by: reader(c), ...wanted });
    if (!made.ok) return problem(c, made.reason, made.waitMs);
    const reason = await lost();
    if (reason !== null) return problem(c, reason);
    const rest = JSON.stringify({ expiresAt: host.stage().report?.expiresAt ?? null, formats: available });
    // The record is JSON already, and long.
    const parts = ['{"record":', made.file.content, `,${rest.slice(1)}`];
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return c.body(body, 200, { 'Content-Type': 'application/json' });
  });
  for (const format of formatNames) {
    app.post(`/api/report/notes.${format}`, async (c) => {
      const found = await asked(c, services);
      if (!found.ok) return problem(c, found.reason);
      const { host, lost } = found;
      const { lang, table } = found.body;
      return notesFile(c, services, {
        host,
        by: reader(c),
        lost,
        format,
        locale: wantedLocale(c, lang),
        table,
        version: 'report',
      });
    });
  }
}
