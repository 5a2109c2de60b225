/**
 * /beheer: the page of whoever runs the server, for the holder of the key in the environment. Without a key in the
 * environment there is no such page. What it shows of sessions is in operator/overview.ts.
 */
import { randomBytes } from 'node:crypto';

import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import { isId, type SessionId } from '../../src/model/ids.ts';
import { cookieScope, safeName } from '../identity/cookieName.ts';
import { errorFacts } from '../log.ts';
import { operatorMs } from '../operator/operatorAccess.ts';
import { keyPage, orders, overviewPage, surePage, type Deed, type Shown } from '../operator/operatorPage.ts';
import { createOverview } from '../operator/overview.ts';
import type { Services } from '../services.ts';
import { addressOf, type App, type RequestContext } from './context.ts';
import { wantedLocale } from './problem.ts';

const at = '/beheer';
const cookie = 'kt-operator';

/** No script, nothing from elsewhere, and no frame around it. */
const policyWith = (nonce: string) =>
  `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Adds the routes. */
export function addOperatorRoutes(app: App, services: Services): void {
  const { address, operator, storage, hosts, log } = services;
  if (!operator) {
    app.all(`${at}/*`, (c) => c.text('Not found', 404));
    return;
  }
  const overview = createOverview(services);
  const scope = cookieScope(address);
  const name = safeName(cookie, address);
  const isOperator = (c: RequestContext) => operator.holds(getCookie(c, name));

  function shownTo(c: RequestContext): Shown {
    return {
      at: address.base + at,
      locale: wantedLocale(c, c.req.query('lang')),
      nonce: randomBytes(16).toString('base64'),
      order: orders.find((one) => one === c.req.query('order')) ?? 'activity',
      part: Number(/^\d{1,6}$/.exec(c.req.query('part') ?? '')?.[0] ?? 1),
    };
  }
  function answer(
    c: RequestContext,
    { nonce }: Shown,
    html: string,
    status: 200 | 403 | 429 = 200,
  ): Response {
    return c.html(html, status, {
      'Content-Security-Policy': policyWith(nonce),
      'Cache-Control': 'no-store',
      // Without a referrer a browser says no origin with a form either.
      'Referrer-Policy': 'same-origin',
    });
  }
  const show = async (c: RequestContext, deed: Deed | null = null) => {
    const shown = shownTo(c);
    return answer(c, shown, overviewPage(shown, await overview(), deed));
  };
  const askKey = (c: RequestContext) => {
    const shown = shownTo(c);
    return answer(c, shown, keyPage(shown, null));
  };

  app.get(at, (c) => (isOperator(c) ? show(c) : askKey(c)));

  app.post(at, async (c) => {
    const shown = shownTo(c);
    const given = new URLSearchParams(await c.req.text()).get('key') ?? '';
    const { right, waitMs } = await operator.isKey(addressOf(c, services), given);
    if (!right) {
      log('operator-refused', { waitMs });
      if (waitMs > 0) c.header('Retry-After', String(Math.ceil(waitMs / 1000)));
      return waitMs > 0
        ? answer(c, shown, keyPage(shown, { waitMs }), 429)
        : answer(c, shown, keyPage(shown, 'wrong'), 403);
    }
    const maxAge = operatorMs / 1000;
    setCookie(c, name, operator.permit(), { ...scope, httpOnly: true, sameSite: 'Strict', maxAge });
    return c.redirect(`${shown.at}?lang=${shown.locale}`, 303);
  });

  app.post(`${at}/uit`, (c) => {
    deleteCookie(c, name, scope);
    return c.redirect(`${address.base}${at}?lang=${shownTo(c).locale}`, 303);
  });

  app.post(`${at}/wissen`, async (c) => {
    if (!isOperator(c)) return askKey(c);
    const asked = new URLSearchParams(await c.req.text());
    const session = asked.get('session');
    if (!isId(session)) return show(c);
    const shown = shownTo(c);
    if (asked.get('sure') !== 'yes') return answer(c, shown, surePage(shown, session));
    const isDeleted = await hosts.remove(session as SessionId);
    if (isDeleted) {
      log('operator-deleted', { session });
      // It is gone already; what is left of its bytes may take a while.
      void storage.purge().catch((error: unknown) => log('purge-failed', errorFacts(error)));
    }
    return show(c, { did: isDeleted ? 'done' : 'gone', session });
  });
}
