/**
 * GET /api/sessions/:sessionId/archive.zip: a closed session for an archive, of what its notes say and nothing else. For its
 * facilitators.
 */
import { isFacilitator } from '../../src/model/session/stage.ts';
import type { Services } from '../services.ts';
import { requireSeat, type App } from './context.ts';
import { granted, Refused, wantedLocale } from './problem.ts';

/** Adds the route. */
export function addArchiveRoutes(app: App, services: Services): void {
  app.get('/api/sessions/:sessionId/archive.zip', requireSeat(services), async (c) => {
    const { host, seat } = c.var;
    const mayHave = () => {
      const ended = host.whyEnded();
      if (ended !== null) throw new Refused(ended);
      if (!isFacilitator(host.stage(), seat.memberId)) throw new Refused('not-allowed');
      if (host.stage().phase !== 'closed') throw new Refused('session-not-closed');
    };
    mayHave();
    const locale = wantedLocale(c, c.req.query('lang'));
    const { file } = granted(
      await services.files.file({
        host,
        by: { kind: 'seat', id: seat.memberId },
        version: 'report',
        format: 'archive',
        locale,
        table: 'actions',
        standard: 'a-2a',
      }),
    );
    // Making it takes a while.
    mayHave();
    return c.body(file.content, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${file.name}"`,
    });
  });
}
