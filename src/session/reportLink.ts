/** Reading a report with the link that it was shared with. The secret of the link goes in the body, where no log sees it. */
import { post, type Result } from './api.ts';
import { fetchFile, type FetchedFile } from './fetchFile.ts';
import { base } from './base.ts';

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

/** One file of the report. */
export const fetchReportFile = (
  token: string,
  format: string,
  asked: Readonly<Record<string, string>>,
): Promise<Result<FetchedFile>> =>
  fetchFile(`${base}/api/report/notes.${format}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, ...asked }),
  });
