/** What a browser may do with what it gets from here. */
import { createMiddleware } from 'hono/factory';

import type { RequestEnvironment } from './context.ts';

/** The policy of the pages: everything from here, nothing from elsewhere. */
export function pagePolicy(nonce: string, socketAddress: string): string {
  return [
    "default-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    // Older Safari does not count sockets as 'self'.
    `connect-src 'self' ${socketAddress}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // A facilitator sees a participant's pages in a frame of ours.
    "frame-ancestors 'self'",
  ].join('; ');
}

/**
 * The policy of the worker that reads photos. It alone may run WebAssembly, which it fetches from here; a page may not, and
 * this worker reaches nothing of a page.
 */
export const readerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

/** The policy of the service worker of the cards: it asks this server again, and nothing else. */
export const offlinePolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** The policy of everything that is no page and has none of its own. */
const nothingPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * For all responses; a response that needs a policy of its own has set it already. `secure`: people reach the server by
 * https. Only then may a browser be told never to come otherwise: it would lock a trial over plain http out.
 */
export const securityHeaders = (secure: boolean) =>
  createMiddleware<RequestEnvironment>(async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', nothingPolicy);
    // For browsers that know nothing of frame-ancestors.
    const framed = headers.get('Content-Security-Policy')?.includes("frame-ancestors 'self'") === true;
    headers.set('X-Frame-Options', framed ? 'SAMEORIGIN' : 'DENY');
    if (secure) headers.set('Strict-Transport-Security', 'max-age=31536000');
    headers.set('X-Content-Type-Options', 'nosniff');
    if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'no-referrer');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
    if (c.req.path.startsWith('/api/')) headers.set('Cache-Control', 'no-store');
  });
