/**
 * GET /api/sessions/:sessionId/notes.*: what was published, at this moment, in one of the formats; and
 * GET /api/sessions/:sessionId/notes: which formats this server has. Nothing here can see a desk.
 */
import { formatNames } from '../../src/exports/formats.ts';
import { notesFor } from '../../src/model/access/knowledge.ts';
import { memberOf } from '../../src/model/session/stage.ts';
import type { Services } from '../services.ts';
import type { App } from './context.ts';
import { notesFile, wantedLocale } from './notesFile.ts';
import { requireSeat } from './requireSeat.ts';

/** Adds the routes. */
export function addNotesRoutes(app: App, services: Services): void {
  const seated = requireSeat(services);
  const available = formatNames.filter((format) => format !== 'pdf' || services.printer !== null);
  app.get('/api/sessions/:sessionId/notes', seated, (c) => c.json({ formats: available }));
  for (const format of formatNames) {
    app.get(`/api/sessions/:sessionId/notes.${format}`, seated, async (c) => {
      const { host, seat } = c.var;
      const locale = wantedLocale(c, c.req.query('lang'));
      const version = notesFor(host.stage(), seat.memberId);
      const lost = () => {
        if (host.ended()) return 'no-such-session';
        if (memberOf(host.stage(), seat.memberId) === undefined) return 'not-a-member';
        // Meanwhile somebody may have become no facilitator any more.
        return version === 'report' && notesFor(host.stage(), seat.memberId) === 'group'
          ? 'not-allowed'
          : null;
      };
      const by = { kind: 'seat', id: seat.memberId } as const;
      return notesFile(c, services, { host, by, format, locale, table: c.req.query('table'), version, lost });
    });
  }
}
