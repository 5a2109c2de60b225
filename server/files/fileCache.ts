/** Files that were just made, for others who ask for the same. In memory alone, and for a short while. */
import type { Stage } from '../../src/model/session/stage.ts';
import type { Clock } from '../clock.ts';
import type { LiveDocument } from '../host/liveDocument.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import type { MadeFile } from './fileJob.ts';

interface Kept {
  readonly edition: number;
  readonly file: MadeFile;
  /** Calls off that it is forgotten later. */
  readonly stay: () => void;
}

/** A cache of at most so many bytes, each file for at most so long. The file that nobody asked for longest goes first. */
export function createFileCache(
  clock: Clock,
  { mostBytes, longestMs }: { readonly mostBytes: number; readonly longestMs: number },
) {
  const files = new Map<string, Kept>();
  let bytes = 0;

  function drop(key: string): void {
    const kept = files.get(key);
    if (kept === undefined) return;
    files.delete(key);
    bytes -= kept.file.content.length;
    kept.stay();
  }

  return {
    get: (key: string): MadeFile | undefined => {
      const kept = files.get(key);
      if (kept === undefined) return undefined;
      files.delete(key);
      files.set(key, kept);
      return kept.file;
    },
    set: (key: string, edition: number, file: MadeFile): void => {
      drop(key);
      if (file.content.length > mostBytes) return;
      files.set(key, { edition, file, stay: clock.at(clock.now() + longestMs, () => drop(key)) });
      bytes += file.content.length;
      for (const oldest of files.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    /** Forgets all files of an edition. */
    forget: (edition: number): void => {
      for (const [key, kept] of files) if (kept.edition === edition) drop(key);
    },
  };
}

/** What notes are made from. Its number no other session has, and this one as long as none of it changes. */
interface Edition {
  readonly number: number;
  readonly stage: Stage;
  readonly board: LiveDocument;
  readonly boardVersion: number;
  readonly report: LiveDocument;
  readonly reportVersion: number;
}

/**
 * Tells whether the notes of a session can have changed since, without reading them: gives the number of its edition.
 * `over` hears the number of one that will not come back.
 */
export function createEditions(over: (edition: number) => void): (host: SessionHost) => number {
  const known = new WeakMap<SessionHost, Edition>();
  let last = 0;
  return (host) => {
    const before = known.get(host);
    const [stage, board, report] = [host.stage(), host.board(), host.report()];
    const now = { stage, board, boardVersion: board.version(), report, reportVersion: report.version() };
    const names = Object.keys(now) as (keyof typeof now)[];
    if (before !== undefined && names.every((name) => before[name] === now[name])) return before.number;
    last += 1;
    known.set(host, { number: last, ...now });
    if (before !== undefined) over(before.number);
    return last;
  };
}
