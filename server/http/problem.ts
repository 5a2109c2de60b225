/** Refusals as the outside sees them (RFC 9457), and which status each has. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import { fromNow } from '../../src/messages/fromNow.ts';
import { toHtml, markup } from '../../src/exports/markup.ts';
import { locales, preferredLocale, type Locale } from '../../src/messages/locale.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import type { Reason, Refusal } from '../../src/model/refusal.ts';

/** The statuses that do not follow from the name of a reason. */
const statuses: Partial<Record<Reason, ContentfulStatusCode>> = {
  malformed: 400,
  'not-a-member': 401,
  'phrase-needed': 401,
  'sign-in-needed': 401,
  'phrase-wrong': 403,
  'not-admitted': 403,
  'not-allowed': 403,
  'not-yours': 403,
  'wrong-origin': 403,
  'too-big': 413,
  'deck-empty': 409,
  'text-characters': 422,
  'no-suitcase': 422,
  'suitcase-label': 422,
  'suitcase-damaged': 422,
  'name-characters': 422,
  'too-many-attempts': 429,
  'too-many-joining': 429,
  'too-many-sessions': 429,
  'too-many-files': 429,
  'too-many-phrases': 429,
  'sign-in-unreachable': 503,
  damaged: 503,
  'no-file': 503,
  'storage-failed': 503,
  unavailable: 503,
  'server-full': 507,
};

/** Any other refusal says that what was asked does not go with how the session is now: 409. */
function statusOf(reason: Reason): ContentfulStatusCode {
  const invalid = /-(empty|too-long)$/.test(reason) ? 422 : 409;
  return statuses[reason] ?? (reason.startsWith('no-such-') ? 404 : invalid);
}

/** A refusal that is thrown in a route: the application makes a response of it. */
export class Refused extends Error {
  readonly reason: Reason;
  readonly waitMs: number | undefined;
  constructor(reason: Reason, waitMs?: number) {
    super(reason);
    this.reason = reason;
    this.waitMs = waitMs;
  }
}

/** A result that is no refusal. Throws `Refused` when it is one. */
export function granted<T extends { readonly ok: boolean }>(result: T): Extract<T, { readonly ok: true }> {
  if (result.ok) return result as Extract<T, { readonly ok: true }>;
  const { reason, waitMs } = result as unknown as Refusal & { readonly waitMs?: number };
  throw new Refused(reason, waitMs);
}

const translators = { nl: createTranslator('nl'), en: createTranslator('en') };

/** The language that a header such as `nl-NL,nl;q=0.9,en;q=0.8` asks for, in its own order. */
export function localeOf(acceptLanguage: string | undefined) {
  return preferredLocale((acceptLanguage ?? '').split(',').map((part) => (part.split(';')[0] ?? '').trim()));
}

/** The language that a request asks for by name, or else its browser. */
export function wantedLocale(c: Context, named: unknown): Locale {
  return locales.find((one) => one === named) ?? localeOf(c.req.header('Accept-Language'));
}

/** A refusal for somebody who followed a link, and would see nothing else: what is wrong, and the same link once more. */
function refusalPage(body: Readonly<Record<string, unknown>>, locale: Locale): string {
  const { title, detail = '' } = body as { readonly title: string; readonly detail?: string };
  const again = translators[locale](($) => $.notesPage.again);
  return toHtml(markup`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${detail}</p><p><a href="">${again}</a></p></main></body></html>
`);
}

/**
 * A refusal as a response, with a title that a person can read, and how long to wait, or the address to go to, where that
 * helps.
 */
export function problem(
  c: Context,
  reason: Reason,
  { waitMs, right }: { readonly waitMs?: number | undefined; readonly right?: string | null } = {},
): Response {
  const status = statusOf(reason);
  const locale = localeOf(c.req.header('Accept-Language'));
  const t = translators[locale];
  const body: Record<string, unknown> = {
    type: 'about:blank',
    title: t(($) => $.refusals[reason]),
    status,
    reason,
  };
  if (waitMs !== undefined) {
    c.header('Retry-After', String(Math.ceil(waitMs / 1000)));
    body['detail'] = t(($) => $.entry.again, { when: fromNow(waitMs, locale) });
  }
  if (right) body['detail'] = right;
  if (c.req.header('Accept')?.includes('text/html') === true)
    return c.html(refusalPage(body, locale), status);
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}
