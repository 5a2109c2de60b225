/** Files that the server makes, fetched so that people can be told how it goes. Nothing here throws. */
import { refuse } from '../model/refusal.ts';
import { refusalIn, type Result } from './api.ts';

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
    return refusalIn(response, await response.json());
  } catch {
    return refuse('unavailable');
  }
}
