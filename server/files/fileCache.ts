/** Files that were just made, for whoever asks for the same. In memory alone, and for a short while. */
import type { Clock } from '../clock.ts';
import type { MadeFile } from './fileJob.ts';

export interface FileCache {
  get(key: string): MadeFile | undefined;
  set(key: string, edition: number, file: MadeFile): void;
  /** Forgets all files of an edition. */
  forget(edition: number): void;
}

interface Kept {
  readonly edition: number;
  readonly file: MadeFile;
  /** Calls off that it is forgotten later. */
  readonly stay: () => void;
}

/** A cache of at most so many bytes, each file for at most so long. What nobody asked for longest goes first. */
export function createFileCache(
  clock: Clock,
  { mostBytes, longestMs }: { readonly mostBytes: number; readonly longestMs: number },
): FileCache {
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
    get: (key) => {
      const kept = files.get(key);
      if (kept === undefined) return undefined;
      files.delete(key);
      files.set(key, kept);
      return kept.file;
    },
    set: (key, edition, file) => {
      drop(key);
      if (file.content.length > mostBytes) return;
      files.set(key, { edition, file, stay: clock.at(clock.now() + longestMs, () => drop(key)) });
      bytes += file.content.length;
      for (const oldest of files.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    forget: (edition) => {
      for (const [key, kept] of files) if (kept.edition === edition) drop(key);
    },
  };
}
