/** Files that the server makes, fetched so that people can be told how it goes. Nothing here throws. */
import { reasons, refuse } from '../model/refusal.ts';
import type { Result } from './api.ts';

/** A file with its name. */
export interface FetchedFile {
  readonly content: Blob;
  readonly name: string;
}

/** Asks the server for a file, with the name that it gave it. */
export async function fetchFile(path: string, init: RequestInit = {}): Promise<Result<FetchedFile>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...init });
    if (response.ok) {
      const name = /filename="([^"]+)"/u.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
      return { ok: true, content: await response.blob(), name: name ?? 'kennistafel' };
    }
    const { reason } = (await response.json()) as { readonly reason?: unknown };
    const refusal = refuse(reasons.find((known) => known === reason) ?? 'unavailable');
    const waitSeconds = Number(response.headers.get('Retry-After'));
    return waitSeconds > 0 ? { ...refusal, waitSeconds } : refusal;
  } catch {
    return refuse('unavailable');
  }
}
