/** Reading a report with the link that it was shared with. The secret of the link goes in the body, where no log sees it. */
import { post, type Result } from './api.ts';

/** Everybody with the link gets this from the server. The record has the form that exports describe. */
export interface SharedReport {
  readonly record: unknown;
  /** From when on the link no longer works; null while that is not decided. */
  readonly expiresAt: number | null;
  /** The formats that this server has. */
  readonly formats: readonly string[];
}

/** The report, as facilitators made it. */
export const fetchReport = (token: string): Promise<Result<SharedReport>> =>
  post<SharedReport>('/api/report', { token });

/** One file of the report, with the name that the server gave it. Fails where there is none to be had. */
export async function fetchReportFile(
  token: string,
  format: string,
  asked: Readonly<Record<string, string>>,
): Promise<{ readonly content: Blob; readonly name: string }> {
  const response = await fetch(`/api/report/notes.${format}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, ...asked }),
  });
  if (!response.ok) throw new Error(`The server refused the file: ${response.status}`);
  const name = /filename="([^"]+)"/u.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return { content: await response.blob(), name: name ?? `notes.${format}` };
}
