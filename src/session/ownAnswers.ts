/** One's own answers by a personal link: asked of the server and erased there, also when the session is closed. */
import type { AnswerId, HarvestId } from '../model/ids.ts';
import { refuse, type Refusal } from '../model/refusal.ts';
import type { AuthorView } from '../model/session/authorView.ts';
import type { OwnLink } from '../model/session/ownKeys.ts';
import { post, refusalIn, type Seat } from './api.ts';
import { base } from './base.ts';

export interface OwnSession extends Pick<Seat, 'title' | 'date' | 'deleteAt' | 'phase'> {
  readonly named: boolean;
  /** Those that are still there. */
  readonly answers: readonly AuthorView[];
  /** Those of their author. */
  readonly actions: readonly {
    readonly id: HarvestId;
    readonly text: string;
    readonly who: string;
    readonly when: string;
  }[];
}

const keysOf = ({ sessionId, erasers }: OwnLink) => ({
  sessionId,
  answers: Object.entries(erasers).map(([answerId, token]) => ({ answerId: answerId as AnswerId, token })),
});

/** The answers that a link opens. `no-such-session` when the session is deleted, `no-such-answer` when it is no link. */
export const fetchOwn = (link: OwnLink) => post<OwnSession>('/api/own', keysOf(link));

/** Erases them for good. An answer that is gone already is no refusal. */
export const eraseOwn = (link: OwnLink) => post<{ ok: true }>('/api/own/erase', keysOf(link));

/** These answers as a PDF, with their link in it or without. */
export async function fetchOwnPdf(
  link: OwnLink,
  asked: { readonly lang: string; readonly link: boolean },
): Promise<{ readonly ok: true; readonly content: Blob } | Refusal> {
  try {
    const response = await fetch(`${base}/api/own/pdf`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...keysOf(link), ...asked }),
    });
    if (!response.ok) return refusalIn(response, await response.json());
    return { ok: true, content: await response.blob() };
  } catch {
    return refuse('unavailable');
  }
}
