/** A session that goes to another server in a file, as the browser of a facilitator asks for it. */
import type { MemberId, SessionId } from '../model/ids.ts';
import { seatHeader } from '../model/protocol.ts';
import { request, type Result } from './api.ts';
import { base } from './base.ts';
import { fetchFile, type FetchedFile } from './fetchFile.ts';

interface Suitcases {
  /** What the other server must have to pack for this one. */
  readonly label: string;
  /** Where phones around reach this computer, the likeliest first; null when this browser is not on it. */
  readonly nearby: readonly string[] | null;
}

export interface Unpacked {
  readonly sessionId: SessionId;
  readonly title: string;
  /** It was here before: nothing was changed. */
  readonly already: boolean;
  /** The seat that the browser got; none when it was here before. */
  readonly memberId?: MemberId;
}

/** What this server says of suitcases. */
export const fetchSuitcases = () => request<Suitcases>('/api/suitcase');

/** Packs the session for the server with this label. */
export const packSuitcase = (
  sessionId: SessionId,
  seat: MemberId,
  label: string,
): Promise<Result<FetchedFile>> =>
  fetchFile(`${base}/api/sessions/${sessionId}/suitcase`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [seatHeader]: seat },
    body: JSON.stringify({ label }),
  });

/** Brings a session in. */
export const unpackSuitcase = (file: Blob) =>
  request<Unpacked>('/api/suitcase', { method: 'PUT', body: file });
