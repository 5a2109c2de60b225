/** GET /api/sessions/:sessionId/notes.md and .html: what was published, at this moment. Nothing here can see a desk. */
import { readBoard } from '../../src/documents/boardDocument.ts';
import { renderHtml } from '../../src/exports/html/renderHtml.ts';
import { renderMarkdown } from '../../src/exports/markdown/renderMarkdown.ts';
import { notesFileName } from '../../src/exports/notesFileName.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { locales } from '../../src/messages/locale.ts';
import type { Services } from '../services.ts';
import type { App, RequestContext } from './context.ts';
import { localeOf } from './problem.ts';
import { requireSeat } from './requireSeat.ts';

const timeZone = 'Europe/Amsterdam';

const formats = {
  md: { render: renderMarkdown, type: 'text/markdown; charset=utf-8', disposition: 'attachment' },
  html: { render: renderHtml, type: 'text/html; charset=utf-8', disposition: 'inline' },
} as const;

/** The page carries its own stylesheet and nothing else. */
const notesPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

async function notes(
  c: RequestContext,
  { clock }: Services,
  format: keyof typeof formats,
): Promise<Response> {
  const { host } = c.var;
  await host.settled();
  const record = buildRecord({ stage: host.stage(), board: readBoard(host.board().doc), now: clock.now() });
  const locale =
    locales.find((one) => one === c.req.query('lang')) ?? localeOf(c.req.header('Accept-Language'));
  const { render, type, disposition } = formats[format];
  return c.body(render(buildOutline(record, { locale, timeZone })), 200, {
    'Content-Type': type,
    'Content-Disposition': `${disposition}; filename="${notesFileName(record, format, locale)}"`,
    'Content-Security-Policy': notesPolicy,
  });
}

/** Adds the routes. */
export function addNotesRoutes(app: App, services: Services): void {
  app.get('/api/sessions/:sessionId/notes.md', requireSeat(services), (c) => notes(c, services, 'md'));
  app.get('/api/sessions/:sessionId/notes.html', requireSeat(services), (c) => notes(c, services, 'html'));
}
