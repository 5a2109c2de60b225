/** Refusals as the outside sees them (RFC 9457), and the one table that says which status each has. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import { fromNow } from '../../src/messages/fromNow.ts';
import { preferredLocale } from '../../src/messages/locale.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import type { Reason } from '../../src/model/refusal.ts';

const statusOf: Readonly<Record<Reason, ContentfulStatusCode>> = {
  malformed: 400,
  'not-a-member': 401,
  'not-admitted': 403,
  'not-allowed': 403,
  'not-yours': 403,
  'wrong-origin': 403,
  'no-such-session': 404,
  'no-such-code': 404,
  'no-such-card': 404,
  'no-such-round': 404,
  'no-such-member': 404,
  'no-such-answer': 404,
  'no-such-step': 404,
  'no-such-timer': 404,
  'no-such-vote': 404,
  'no-such-item': 404,
  'no-such-report': 404,
  'no-such-snapshot': 404,
  'keeping-too-long': 422,
  'session-closed': 409,
  'session-full': 409,
  'round-open': 409,
  'round-not-open': 409,
  'too-many-rounds': 409,
  'last-facilitator': 409,
  'name-taken': 409,
  'door-locked': 409,
  'group-too-small': 409,
  'vote-open': 409,
  'vote-not-open': 409,
  'no-such-activity': 404,
  'activity-open': 409,
  'activity-not-open': 409,
  'too-many-activities': 409,
  'nothing-to-vote-on': 409,
  'no-cards-dealt': 409,
  'not-in-hand': 409,
  'deck-empty': 409,
  'step-moved-on': 409,
  'step-is-current': 409,
  'time-up': 409,
  'too-many-votes': 409,
  'too-many-steps': 409,
  'too-many-templates': 409,
  'without-device': 409,
  'hosts-others': 409,
  'board-locked': 409,
  'board-restored': 409,
  'outdated-client': 409,
  damaged: 503,
  'no-such-device-link': 404,
  'too-many-devices': 409,
  'door-full': 409,
  'too-many-guests': 409,
  'too-big': 413,
  'title-empty': 422,
  'title-too-long': 422,
  'text-characters': 422,
  'step-title-too-long': 422,
  'question-too-long': 422,
  'name-empty': 422,
  'name-too-long': 422,
  'name-characters': 422,
  'answer-empty': 422,
  'answer-too-long': 422,
  'too-many-attempts': 429,
  'too-many-joining': 429,
  'too-many-sessions': 429,
  'too-many-files': 429,
  'no-pdf': 501,
  'server-full': 507,
  'no-file': 503,
  'storage-failed': 503,
  unavailable: 503,
};

const translators = { nl: createTranslator('nl'), en: createTranslator('en') };

/** The language somebody asked for: a header such as `nl-NL,nl;q=0.9,en;q=0.8`, in the order in which it stands. */
export function localeOf(acceptLanguage: string | undefined) {
  return preferredLocale((acceptLanguage ?? '').split(',').map((part) => (part.split(';')[0] ?? '').trim()));
}

/** A refusal as a response, with a title that a person can read, and how long to wait where that helps. */
export function problem(c: Context, reason: Reason, waitMs?: number): Response {
  const status = statusOf[reason];
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
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}
