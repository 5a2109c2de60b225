/**
 * POST /api/own and POST /api/own/erase: one's own answers, for somebody who has their erasers, also when the session is closed
 * and the server no longer knows who wrote what. An eraser is proof of one answer and of nothing else.
 */
import * as v from 'valibot';

import { isId, type AnswerId, type SessionId } from '../../src/model/ids.ts';
import { limits } from '../../src/model/limits.ts';
import { authorView } from '../../src/model/session/authorView.ts';
import type { Services } from '../services.ts';
import { readBody, type App, type RequestContext } from './context.ts';
import { sessionByErasers } from './guessing.ts';
import { granted, Refused } from './problem.ts';

const own = v.object({
  sessionId: v.custom<SessionId>(isId),
  answers: v.pipe(
    v.array(v.object({ answerId: v.custom<AnswerId>(isId), token: v.pipe(v.string(), v.maxLength(100)) })),
    v.minLength(1),
    v.maxLength(limits.rounds * limits.answersPerRound),
  ),
});

async function asked(c: RequestContext, services: Services) {
  const parsed = v.safeParse(own, await readBody(c));
  if (!parsed.success) throw new Refused('malformed');
  const { sessionId, answers } = parsed.output;
  const { host } = granted(await sessionByErasers(services, sessionId, answers));
  return { host, answerIds: answers.map(({ answerId }) => answerId) };
}

/** Adds the routes. */
export function addOwnRoutes(app: App, services: Services): void {
  app.post('/api/own', async (c) => {
    const { host, answerIds } = await asked(c, services);
    const stage = host.stage();
    const { title, date, deleteAt, phase } = stage;
    // An answer that is gone by now is left out.
    const answers = answerIds.flatMap((id) => authorView(stage, host.vault(), id) ?? []);
    return c.json({ title, date, deleteAt, phase, answers });
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
