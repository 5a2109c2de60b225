/**
 * GET /api/sessions/:sessionId/answer-sheets.pdf: the cards of a session on paper, each with room for an answer. For its
 * facilitators. What people wrote on them is read in the browser, and comes here as any other answer does.
 */
import { answerSheetData } from '../../src/exports/answerSheet/answerSheetData.ts';
import { formats } from '../../src/exports/formats.ts';
import { slug, titleSlug } from '../../src/exports/slug.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { isFacilitator } from '../../src/model/session/stage.ts';
import type { Services } from '../services.ts';
import { requireSeat, type App } from './context.ts';
import { granted, Refused, wantedLocale } from './problem.ts';

/** Adds the route. */
export function addSheetRoutes(app: App, services: Services): void {
  app.get('/api/sessions/:sessionId/answer-sheets.pdf', requireSeat(services), async (c) => {
    const { host, seat } = c.var;
    const locale = wantedLocale(c, c.req.query('lang'));
    const t = createTranslator(locale);
    const mayHave = () => {
      const ended = host.whyEnded();
      if (ended !== null) throw new Refused(ended);
      if (!isFacilitator(host.stage(), seat.memberId)) throw new Refused('not-allowed');
    };
    mayHave();
    const read = () => answerSheetData(host.stage(), locale, t);
    const { file } = granted(await services.files.sheets({ host, by: seat.memberId, read }));
    // Making it takes a while.
    mayHave();
    const { date, title } = host.stage();
    const kind = t(($) => $.answerSheet.file);
    const name = [slug(date), titleSlug(title), kind].filter((part) => part !== '').join('-');
    return c.body(file, 200, {
      'Content-Type': formats.pdf.mediaType,
      'Content-Disposition': `attachment; filename="${name}.pdf"`,
    });
  });
}
