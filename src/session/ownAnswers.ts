/** One's own answers by a personal link: asked of the server and erased there, also when the session is closed. */
import type { AnswerId } from '../model/ids.ts';
import type { AuthorView } from '../model/session/authorView.ts';
import type { OwnLink } from '../model/session/ownKeys.ts';
import { post, type Seat } from './api.ts';

export interface OwnSession extends Pick<Seat, 'title' | 'date' | 'deleteAt' | 'phase'> {
  /** Those that are still there. */
  readonly answers: readonly AuthorView[];
}

const keysOf = ({ sessionId, erasers }: OwnLink) => ({
  sessionId,
  answers: Object.entries(erasers).map(([answerId, token]) => ({ answerId: answerId as AnswerId, token })),
});

/** The answers that a link opens. `no-such-session` when the session is deleted, `no-such-answer` when it is no link. */
export const fetchOwn = (link: OwnLink) => post<OwnSession>('/api/own', keysOf(link));

/** Erases them for good. An answer that is gone already is no refusal. */
export const eraseOwn = (link: OwnLink) => post<{ ok: true }>('/api/own/erase', keysOf(link));
