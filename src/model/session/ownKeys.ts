/**
 * What lets one reach one's own published answers, also when nobody knows any more whose they are: an eraser for each.
 * They come from the server while the session is open, and travel in a personal link.
 */
import { isId, type AnswerId, type MemberId, type SessionId } from '../ids.ts';

export interface OwnKeys {
  readonly erasers: Readonly<Record<AnswerId, string>>;
  /** The guest who wrote an answer, where the holder of the keys did not write it themselves. */
  readonly guests: Readonly<Record<AnswerId, MemberId>>;
}

export const noKeys: OwnKeys = { erasers: {}, guests: {} };

export interface OwnLink extends Pick<OwnKeys, 'erasers'> {
  readonly sessionId: SessionId;
}

const token = /^[\w-]{20,100}$/;

/** The part of a personal link behind the #: `<session>.<answer>.<eraser>,<answer>.<eraser>`. */
export function formatOwnLink({ sessionId, erasers }: OwnLink): string {
  const keys = Object.entries(erasers).map(([answerId, eraser]) => `${answerId}.${eraser}`);
  return `${sessionId}.${keys.join(',')}`;
}

/** The link behind the #; null when a part of it is missing or none of ours. */
export function parseOwnLink(text: string): OwnLink | null {
  const at = text.indexOf('.');
  const sessionId = text.slice(0, at);
  const erasers: Record<AnswerId, string> = {};
  for (const key of text.slice(at + 1).split(',')) {
    const [answerId, eraser, ...rest] = key.split('.');
    if (!isId(answerId) || eraser === undefined || !token.test(eraser) || rest.length > 0) return null;
    erasers[answerId as AnswerId] = eraser;
  }
  return at > 0 && isId(sessionId) ? { sessionId: sessionId as SessionId, erasers } : null;
}

/** The keys to the answers of one person: of the holder (null), or of one of the holder's guests. */
export function erasersOf({ erasers, guests }: OwnKeys, member: MemberId | null): Record<AnswerId, string> {
  return Object.fromEntries(
    Object.entries(erasers).filter(([answerId]) => (guests[answerId as AnswerId] ?? null) === member),
  );
}
