/** When the server last ran, so that a clock that is wrong at the start deletes nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Longer than a server stands still over a long weekend. */
const believedMs = 7 * 24 * 3_600_000;

export interface LastSeen {
  /** Whether the clock says something that can be: not long after the server last ran, nor before that. */
  believes(now: number): boolean;
  /** Writes down that it runs now. */
  write(now: number): void;
}

/** What is written down in a folder. A server that runs there for the first time believes its clock. */
export function openLastSeen(folder: string): LastSeen {
  const path = join(folder, 'last-seen');
  const read = (): number | null => {
    try {
      const at = Number(readFileSync(path, 'utf8'));
      return Number.isSafeInteger(at) && at > 0 ? at : null;
    } catch {
      return null;
    }
  };
  return {
    believes: (now) => {
      const at = read();
      return at === null || (now >= at - 3_600_000 && now - at <= believedMs);
    },
    write: (now) => writeFileSync(path, String(Math.round(now)), { mode: 0o600 }),
  };
}
