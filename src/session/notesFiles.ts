/** Where a live session's notes can be fetched as files. */
import type { MemberId, SessionId } from '../model/ids.ts';
import { seatHeader } from '../model/protocol.ts';

interface Holder {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
}

/** The address of one file. It names the seat in the query, since a link can send no header. */
export function notesFileUrl(
  { sessionId, seat }: Holder,
  format: string,
  query: Readonly<Record<string, string>>,
): string {
  const asked = new URLSearchParams({ ...query, seat });
  return `/api/sessions/${sessionId}/notes.${format}?${asked.toString()}`;
}

/** Which formats the server has; null when it cannot say. */
export async function fetchNotesFormats({ sessionId, seat }: Holder): Promise<readonly string[] | null> {
  try {
    const response = await fetch(`/api/sessions/${sessionId}/notes`, {
      credentials: 'same-origin',
      headers: { [seatHeader]: seat },
    });
    const body: unknown = await response.json();
    const formats = (body as { formats?: unknown }).formats;
    return Array.isArray(formats) ? formats.filter((format) => typeof format === 'string') : null;
  } catch {
    return null;
  }
}
