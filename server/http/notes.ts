/**
 * The notes: what was published, at this moment, in one of the formats. Nothing here can see a desk. Members ask for them
 * with GET /api/sessions/:sessionId/notes.*, and for the formats of this server with GET /api/sessions/:sessionId/notes.
 * POST /api/report and POST /api/report/notes.* are for people who were not there and have the link: its token is in the
 * body, so that it is in no address that a log or a referrer could hold. GET /api/sessions/:sessionId/archive.zip is a closed
 * session for an archive, of what its notes say and nothing else, for its facilitators.
 */
import { formatNames, formats, pdfStandards, type NotesFormat } from '../../src/exports/formats.ts';
import { tableNames } from '../../src/exports/tables/notesTables.ts';
import { notesFor } from '../../src/model/access/knowledge.ts';
import type { Reason } from '../../src/model/refusal.ts';
import { isFacilitator, memberOf } from '../../src/model/session/stage.ts';
import type { MadeFile } from '../files/fileJob.ts';
import type { AskedFile } from '../files/notesFiles.ts';
import { addressGroups } from '../identity/clientAddress.ts';
import type { Services } from '../services.ts';
import { addressOf, readBody, requireSeat, type App, type RequestContext } from './context.ts';
import { sessionByReport } from './guessing.ts';
import { granted, Refused, wantedLocale } from './problem.ts';

/** The page carries its own stylesheet and nothing else. */
const notesPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Why somebody may not have a file any more, for making it takes a while; null when they still may. */
type Lost = () => Reason | null | Promise<Reason | null>;

async function refuseWhen(lost: Lost): Promise<void> {
  const reason = await lost();
  if (reason !== null) throw new Refused(reason);
}

async function make({ files }: Services, wanted: AskedFile, lost: Lost): Promise<MadeFile> {
  const { file } = granted(await files.file(wanted));
  await refuseWhen(lost);
  return file;
}

/** The notes as a file. Refuses a table and a standard that there is not. */
async function notesFile(
  c: RequestContext,
  services: Services,
  wanted: Omit<AskedFile, 'format' | 'locale' | 'table' | 'standard'> & { readonly format: NotesFormat },
  {
    lang,
    lost,
    ...asked
  }: Readonly<Record<'lang' | 'table' | 'standard', unknown>> & { readonly lost: Lost },
): Promise<Response> {
  const { format } = wanted;
  const table = tableNames.find((one) => one === (asked.table ?? 'actions'));
  const standard = pdfStandards.find((one) => one === (asked.standard ?? 'ua-1'));
  if (table === undefined || standard === undefined) throw new Refused('malformed');
  const locale = wantedLocale(c, lang);
  const { content, name } = await make(services, { ...wanted, locale, table, standard }, lost);
  const disposition = format === 'html' ? 'inline' : 'attachment';
  return c.body(content, 200, {
    'Content-Type': formats[format].mediaType,
    'Content-Disposition': `${disposition}; filename="${name}"`,
    'Content-Security-Policy': services.house?.logo ? `${notesPolicy}; img-src data:` : notesPolicy,
  });
}

/** The report that the link in a request opens. Its readers are known by their address alone. */
async function sharedReport(c: RequestContext, services: Services) {
  const body = await readBody(c);
  const token = body?.['token'];
  if (body === null || typeof token !== 'string') throw new Refused('malformed');
  const { host } = granted(await sessionByReport(services, token));
  const lost: Lost = async () => {
    const now = await sessionByReport(services, token);
    return now.ok ? null : now.reason;
  };
  const by = { kind: 'link', id: addressGroups(addressOf(c, services)).near } as const;
  return { asked: { host, by, version: 'report' } as const, body, lost };
}

/** Adds the routes. */
export function addNotesRoutes(app: App, services: Services): void {
  const seated = requireSeat(services);
  app.get('/api/sessions/:sessionId/notes', seated, (c) => {
    services.files.warm();
    return c.json({ formats: formatNames });
  });

  app.post('/api/report', async (c) => {
    const { asked, lost } = await sharedReport(c, services);
    const locale = wantedLocale(c, undefined);
    const wanted = { ...asked, format: 'record', locale, table: 'actions', standard: 'ua-1' } as const;
    const { content } = await make(services, wanted, lost);
    const expiresAt = asked.host.stage().report?.expiresAt ?? null;
    // The record is JSON already, and long.
    const rest = JSON.stringify({ expiresAt, formats: formatNames });
    const parts = ['{"record":', content, `,${rest.slice(1)}`];
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return c.body(body, 200, { 'Content-Type': 'application/json' });
  });

  app.get('/api/sessions/:sessionId/archive.zip', seated, async (c) => {
    const { host, seat } = c.var;
    const lost = () => {
      const ended = host.whyEnded();
      if (ended !== null) return ended;
      if (!isFacilitator(host.stage(), seat.memberId)) return 'not-allowed';
      return host.stage().phase === 'closed' ? null : 'session-not-closed';
    };
    await refuseWhen(lost);
    const by = { kind: 'seat', id: seat.memberId } as const;
    const locale = wantedLocale(c, c.req.query('lang'));
    const of = { version: 'report', format: 'archive', table: 'actions', standard: 'a-2a' } as const;
    const { content, name } = await make(services, { host, by, locale, ...of }, lost);
    return c.body(content, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  });

  for (const format of formatNames) {
    app.get(`/api/sessions/:sessionId/notes.${format}`, seated, async (c) => {
      const { host, seat } = c.var;
      const version = notesFor(host.stage(), seat.memberId);
      const lost = () => {
        const ended = host.whyEnded();
        if (ended !== null) return ended;
        if (memberOf(host.stage(), seat.memberId) === undefined) return 'not-a-member';
        // Meanwhile somebody may have become no facilitator any more.
        return version === 'report' && notesFor(host.stage(), seat.memberId) === 'group'
          ? 'not-allowed'
          : null;
      };
      const by = { kind: 'seat', id: seat.memberId } as const;
      const { lang, table, standard } = c.req.query();
      return notesFile(c, services, { host, by, format, version }, { lang, table, standard, lost });
    });
    app.post(`/api/report/notes.${format}`, async (c) => {
      const { asked, body, lost } = await sharedReport(c, services);
      const { lang, table, standard } = body;
      return notesFile(c, services, { ...asked, format }, { lang, table, standard, lost });
    });
  }
}
