/**
 * What lets one reach one's own published answers, also when nobody knows any more whose they are: an eraser for each.
 * They come from the server while the session is open, and travel in a personal link.
 */
import { secretIn } from './code.ts';
import { isId, type AnswerId, type MemberId, type SessionId } from '../ids.ts';

export interface OwnKeys {
  readonly erasers: Readonly<Record<AnswerId, string>>;
  /** The guest who wrote an answer, where the holder of the keys did not write it themselves. */
  readonly guests: Readonly<Record<AnswerId, MemberId>>;
}

export interface OwnLink extends Pick<OwnKeys, 'erasers'> {
  readonly sessionId: SessionId;
}

/** A link as it came: when it is `cut`, keys of it are missing. Of the first links one cannot tell. */
export interface ReceivedLink extends OwnLink {
  readonly cut: boolean;
}

/** How long an eraser is. */
export const eraserLength = 32;

const isEraser = (text: string) => text.length === eraserLength && /^[\w-]+$/u.test(text);

/** Seven letters and digits that follow from the keys of a link, to know it when it is cut. No id looks like them. */
function checkOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0');
}

/**
 * The part of a personal link behind the #: `<session>.<check>.<answer>.<eraser>.<answer>.<eraser>`. It has no commas, at
 * which mail programs cut. The first links had, and no check: `<session>.<answer>.<eraser>,<answer>.<eraser>`.
 */
export function formatOwnLink({ sessionId, erasers }: OwnLink): string {
  const keys = Object.entries(erasers).flat().join('.');
  return `${sessionId}.${checkOf(`${sessionId}.${keys}`)}.${keys}`;
}

/** The link behind the #, as far as it came through; null when no key of ours is left of it. */
export function parseOwnLink(text: string): ReceivedLink | null {
  const [sessionId, ...parts] = secretIn(text).split(/[.,]/u);
  const check = /^[0-9a-z]{7}$/u.test(parts[0] ?? '') ? parts.shift() : undefined;
  let cut = check !== undefined && check !== checkOf(`${sessionId}.${parts.join('.')}`);
  const erasers: Record<AnswerId, string> = {};
  for (let at = 0; at < parts.length; at += 2) {
    const [answerId, eraser = ''] = parts.slice(at, at + 2);
    if (isId(answerId) && isEraser(eraser)) erasers[answerId as AnswerId] = eraser;
    else if (at + 2 >= parts.length) cut = true;
    else return null;
  }
  if (!isId(sessionId) || Object.keys(erasers).length === 0) return null;
  return { sessionId: sessionId as SessionId, erasers, cut };
}

/** The keys to the answers of one person: of the holder (null), or of one of the holder's guests. */
export function erasersOf({ erasers, guests }: OwnKeys, member: MemberId | null): Record<AnswerId, string> {
  return Object.fromEntries(
    Object.entries(erasers).filter(([answerId]) => (guests[answerId as AnswerId] ?? null) === member),
  );
}
