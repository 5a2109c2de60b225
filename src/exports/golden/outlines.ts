/** The golden sessions, put in words. */
import type { Locale } from '../../messages/locale.ts';
import { buildOutline } from '../outline/buildOutline.ts';
import type { Outline } from '../outline/outline.ts';
import { buildRecord } from '../record.ts';
import {
  draftSession,
  emptySession,
  namedSession,
  namelessSession,
  now,
  type GoldenSession,
} from './sessions.ts';

export const goldenSessions = {
  named: namedSession,
  nameless: namelessSession,
  draft: draftSession,
  empty: emptySession,
} as const;

/** The outline of a golden session. */
export function outlineOf(session: GoldenSession, locale: Locale = 'nl'): Outline {
  return buildOutline(buildRecord({ ...session, now }), locale);
}
