/**
 * Who may open a session, over HTTP. GET /api/opening: how it is arranged, and until when this browser may.
 * POST /api/opening/phrase: says the word that colleagues know. POST /api/opening/sign-in: where to sign in;
 * GET /api/opening/callback: where the organisation sends people back to. POST /api/opening/sign-out: may no longer.
 */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';

import { signInOutcome } from '../../src/model/protocol.ts';
import { cookieScope, safeName } from '../identity/cookieName.ts';
import { callbackPath, signInMs } from '../opening/opening.ts';
import type { SignInOutcome } from '../opening/provider.ts';
import type { Services } from '../services.ts';
import { addressOf, readBody, type App, type RequestContext, type RequestEnvironment } from './context.ts';
import { Refused } from './problem.ts';

/** Says that a browser may open sessions. Nothing of a person is in it. */
const permitCookie = 'kt-opening';
/** Ties a sign-in to the browser that began it, until that comes back. */
const ticketCookie = 'kt-sign-in';

const needed = { phrase: 'phrase-needed', oidc: 'sign-in-needed' } as const;

const permitOf = (c: RequestContext, { address }: Services) => getCookie(c, safeName(permitCookie, address));

/** Lets only browsers through that may open a session here. For every route that makes one. */
export function requirePermit(services: Services) {
  return createMiddleware<RequestEnvironment>(async (c, next) => {
    const { by, mayUntil } = services.opening;
    if (by !== 'anyone' && mayUntil(permitOf(c, services)) === null) throw new Refused(needed[by]);
    return next();
  });
}

/** Adds the routes. */
export function addOpeningRoutes(app: App, services: Services): void {
  const { opening, address } = services;
  const scope = cookieScope(address);
  const usual = { ...scope, httpOnly: true } as const;

  const give = (c: RequestContext): number => {
    const { permit, until } = opening.permit();
    const maxAge = Math.ceil((until - services.clock.now()) / 1000);
    setCookie(c, safeName(permitCookie, address), permit, { ...usual, sameSite: 'Strict', maxAge });
    return until;
  };
  const forget = (c: RequestContext, name: string) => deleteCookie(c, safeName(name, address), scope);

  app.get('/api/opening', (c) => {
    const until = opening.by === 'anyone' ? null : opening.mayUntil(permitOf(c, services));
    return c.json({ by: opening.by, until });
  });

  app.post('/api/opening/phrase', async (c) => {
    const { phrase } = (await readBody(c)) ?? {};
    if (typeof phrase !== 'string') throw new Refused('malformed');
    const said = await opening.says(addressOf(c, services), phrase);
    if (said === null) throw new Refused('not-allowed');
    if (said.waitMs > 0) throw new Refused('too-many-phrases', said.waitMs);
    if (!said.right) throw new Refused('phrase-wrong');
    return c.json({ until: give(c) });
  });

  app.post('/api/opening/sign-in', async (c) => {
    const { provider } = opening;
    const ticket = opening.newTicket();
    const secrets = opening.secretsOf(ticket);
    if (provider === null || secrets === null) throw new Refused('not-allowed');
    const at = await provider.signIn(secrets);
    if (at === null) throw new Refused('sign-in-unreachable');
    // Lax: the browser must send it when it comes back from elsewhere.
    const maxAge = signInMs / 1000;
    setCookie(c, safeName(ticketCookie, address), ticket, { ...usual, sameSite: 'Lax', maxAge });
    return c.json({ at });
  });

  app.get(callbackPath, async (c) => {
    const secrets = opening.secretsOf(getCookie(c, safeName(ticketCookie, address)));
    forget(c, ticketCookie);
    const query = URL.parse(c.req.url)?.search ?? '';
    const outcome: SignInOutcome =
      opening.provider === null || secrets === null
        ? 'failed'
        : await opening.provider.outcome(query, secrets);
    if (outcome === 'allowed') give(c);
    // The code leaves the address bar. What became of it is behind the #, where no server log sees it.
    return c.redirect(`${address.base}/nieuw#${signInOutcome}${outcome}`, 303);
  });

  app.post('/api/opening/sign-out', async (c) => {
    forget(c, permitCookie);
    return c.json({ at: (await opening.provider?.signOut()) ?? null });
  });
}
