import type { MemberId, SessionId } from '../model/ids.ts';
import { seatHeader } from '../model/protocol.ts';
import { request } from './api.ts';
import { base } from './base.ts';

type Holder = Readonly<{ sessionId: SessionId; seat: MemberId }>;

/** The address of one file of a live session's notes. It names the seat in the query, since a link can send no header. */
export function notesFileUrl(holder: Holder, format: string, query: Readonly<Record<string, string>>) {
  const asked = new URLSearchParams({ ...query, seat: holder.seat });
  return `${base}/api/sessions/${holder.sessionId}/notes.${format}?${asked.toString()}`;
}

/** The address of the zip for an archive, of a live session that is closed, in a language. */
export function archiveUrl({ sessionId, seat }: Holder, lang: string) {
  return `${base}/api/sessions/${sessionId}/archive.zip?${new URLSearchParams({ lang, seat }).toString()}`;
}

/** The address of the answer sheets of a live session, in a language. */
export function answerSheetsUrl({ sessionId, seat }: Holder, lang: string) {
  return `${base}/api/sessions/${sessionId}/answer-sheets.pdf?${new URLSearchParams({ lang, seat }).toString()}`;
}

/** The formats that the server has; null when it does not answer. */
export async function fetchNotesFormats({ sessionId, seat }: Holder): Promise<readonly string[] | null> {
  const path = `/api/sessions/${sessionId}/notes`;
  const found = await request<{ formats?: unknown }>(path, { headers: { [seatHeader]: seat } });
  if (!found.ok || !Array.isArray(found.formats)) return null;
  return found.formats.filter((format) => typeof format === 'string');
}
