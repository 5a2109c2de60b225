/**
 * POST /api/own, /api/own/pdf and /api/own/erase: one's own answers, for somebody who has their erasers, also when the
 * session is closed and the server no longer knows who wrote what. An eraser is proof of one answer and of nothing else; it
 * is in the body, so that it is in no address that a log or a referrer could hold.
 */
import * as v from 'valibot';

import { readBoard } from '../../src/documents/boardDocument.ts';
import { formats } from '../../src/exports/formats.ts';
import { ownActions } from '../../src/exports/own/ownActions.ts';
import { ownRecord } from '../../src/exports/own/ownRecord.ts';
import { locales } from '../../src/messages/locale.ts';
import { isId, type AnswerId, type SessionId } from '../../src/model/ids.ts';
import { limits } from '../../src/model/limits.ts';
import { authorViews } from '../../src/model/session/authorView.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import { addressGroups } from '../identity/clientAddress.ts';
import type { Services } from '../services.ts';
import { urlsFor } from './addresses.ts';
import { addressOf, readBody, type App, type RequestContext } from './context.ts';
import { sessionByErasers } from './guessing.ts';
import { granted, Refused } from './problem.ts';

const own = v.object({
  sessionId: v.custom<SessionId>(isId),
  answers: v.pipe(
    v.array(v.object({ answerId: v.custom<AnswerId>(isId), token: v.pipe(v.string(), v.maxLength(100)) })),
    v.minLength(1),
    v.maxLength(limits.rounds * limits.answersPerRound),
  ),
  /** What a PDF is to be like. */
  lang: v.optional(v.picklist(locales), 'nl'),
  link: v.optional(v.boolean(), false),
});

async function asked(c: RequestContext, services: Services) {
  const parsed = v.safeParse(own, await readBody(c));
  if (!parsed.success) throw new Refused('malformed');
  const { sessionId, answers } = parsed.output;
  const { host } = granted(await sessionByErasers(services, sessionId, answers));
  return { ...parsed.output, host, answerIds: answers.map(({ answerId }) => answerId) };
}

/** These answers, without those that are gone by now, and their author's actions. */
function readOwn(host: SessionHost, answerIds: readonly AnswerId[]) {
  const [stage, vault] = [host.stage(), host.vault()];
  const answers = authorViews(stage, vault, answerIds);
  const { harvest } = readBoard(host.board().doc);
  return { stage, answers, actions: ownActions(stage, vault, harvest, answerIds) };
}

/** Adds the routes. */
export function addOwnRoutes(app: App, services: Services): void {
  app.post('/api/own', async (c) => {
    const { host, answerIds } = await asked(c, services);
    const { stage, answers, actions } = readOwn(host, answerIds);
    const { title, date, deleteAt, phase, named } = stage;
    return c.json({ title, date, deleteAt, phase, named, answers, actions });
  });

  app.post('/api/own/pdf', async (c) => {
    const { host, sessionId, answers: held, answerIds, lang: locale, link } = await asked(c, services);
    const [first] = answerIds.toSorted();
    if (first === undefined) throw new Refused('malformed');
    const linkTo = (there: readonly { readonly id: AnswerId }[]) => {
      const tokens = new Map(held.map(({ answerId, token }) => [answerId, token]));
      const erasers = Object.fromEntries(there.map(({ id }) => [id, tokens.get(id) ?? '']));
      return urlsFor(c, services).own({ sessionId, erasers });
    };
    let count = 0;
    const read = () => {
      const { stage, answers, actions } = readOwn(host, answerIds);
      count = answers.length;
      return { own: ownRecord(stage, answers, actions), link: link ? linkTo(answers) : null };
    };
    const by = { answerId: first, address: addressGroups(addressOf(c, services)).near };
    const { file } = granted(await services.files.own({ host, by, read, locale }));
    const ended = host.whyEnded();
    if (ended !== null) throw new Refused(ended);
    // What was erased while it was made is in no file that is given out after that.
    if (authorViews(host.stage(), host.vault(), answerIds).length < count) throw new Refused('no-file');
    return c.body(file, 200, {
      'Content-Type': formats.pdf.mediaType,
      'Content-Disposition': 'attachment; filename="own.pdf"',
    });
  });

  app.post('/api/own/erase', async (c) => {
    const { host, answerIds } = await asked(c, services);
    for (const answerId of answerIds) {
      const erased = await host.erase(answerId);
      // An answer that is gone already needs no erasing.
      if (!erased.ok && erased.reason !== 'no-such-answer') throw new Refused(erased.reason);
    }
    return c.json({ ok: true });
  });
}
