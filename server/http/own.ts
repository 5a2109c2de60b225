/**
 * POST /api/own and POST /api/own/erase: one's own answers, for who has their erasers, also when the session is closed
 * and the server no longer knows who wrote what. An eraser is proof of one answer and of nothing else.
 */
import * as v from 'valibot';

import { isId, type AnswerId, type SessionId } from '../../src/model/ids.ts';
import { limits } from '../../src/model/limits.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import { authorView } from '../../src/model/session/authorView.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import type { Services } from '../services.ts';
import type { App, RequestContext } from './context.ts';
import { sessionByErasers } from './guessing.ts';
import { problem } from './problem.ts';
import { readBody } from './readBody.ts';

const own = v.object({
  sessionId: v.custom<SessionId>(isId),
  answers: v.pipe(
    v.array(v.object({ answerId: v.custom<AnswerId>(isId), token: v.pipe(v.string(), v.maxLength(100)) })),
    v.minLength(1),
    v.maxLength(limits.rounds * limits.answersPerRound),
  ),
});

type Asked =
  { readonly ok: true; readonly host: SessionHost; readonly answerIds: readonly AnswerId[] } | Refusal;

async function asked(c: RequestContext, services: Services): Promise<Asked> {
  const parsed = v.safeParse(own, await readBody(c));
  if (!parsed.success) return refuse('malformed');
  const { sessionId, answers } = parsed.output;
  const found = await sessionByErasers(services, sessionId, answers);
  return found.ok ? { ...found, answerIds: answers.map(({ answerId }) => answerId) } : found;
}

/** Adds the routes. */
export function addOwnRoutes(app: App, services: Services): void {
  app.post('/api/own', async (c) => {
    const found = await asked(c, services);
    if (!found.ok) return problem(c, found.reason);
    const { host, answerIds } = found;
    const stage = host.stage();
    const { title, date, deleteAt, phase } = stage;
    // What is gone by now is left out.
    const answers = answerIds.flatMap((id) => authorView(stage, host.vault(), id) ?? []);
    return c.json({ title, date, deleteAt, phase, answers });
  });

  app.post('/api/own/erase', async (c) => {
    const found = await asked(c, services);
    if (!found.ok) return problem(c, found.reason);
    for (const answerId of found.answerIds) {
      const erased = await found.host.erase(answerId);
      // What is gone already is what was wanted.
      if (!erased.ok && erased.reason !== 'no-such-answer') return problem(c, erased.reason);
    }
    return c.json({ ok: true });
  });
}
