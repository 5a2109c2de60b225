/**
 * Texts that are longer than a field may hold. They are not shared, and must not be lost when their field leaves the
 * screen, so they wait here until their author has shortened them.
 */
import type { LiveSession } from './liveSession.ts';

const waiting = new WeakMap<LiveSession, Map<string, string>>();

/** The text that waits for this field, or null. */
export function waitingText(session: LiveSession, field: string): string | null {
  return waiting.get(session)?.get(field) ?? null;
}

/** Lets a text wait for this field; null when nothing waits any more. */
export function letWait(session: LiveSession, field: string, text: string | null): void {
  const texts = waiting.get(session) ?? new Map<string, string>();
  if (text === null) texts.delete(field);
  else texts.set(field, text);
  waiting.set(session, texts);
}
