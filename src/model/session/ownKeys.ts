/**
 * What lets one reach one's own published answers, also when nobody knows any more whose they are: an eraser for each.
 * They come from the server while the session is open, and travel in a personal link.
 */
import { isId, type AnswerId, type MemberId, type SessionId } from '../ids.ts';

export interface OwnKeys {
  readonly erasers: Readonly<Record<AnswerId, string>>;
  /** Whose an answer is when it is not of who holds the keys: of somebody without a device, for whom they wrote. */
  readonly beside: Readonly<Record<AnswerId, MemberId>>;
}

export const noKeys: OwnKeys = { erasers: {}, beside: {} };

export interface OwnLink {
  readonly sessionId: SessionId;
  readonly erasers: Readonly<Record<AnswerId, string>>;
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

/** The keys of one person: of who holds them (null), or of somebody beside them. */
export function erasersOf({ erasers, beside }: OwnKeys, member: MemberId | null): Record<AnswerId, string> {
  return Object.fromEntries(
    Object.entries(erasers).filter(([answerId]) => (beside[answerId as AnswerId] ?? null) === member),
  );
}
