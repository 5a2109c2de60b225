/**
 * How far the write-ahead log had come, in a small file beside it. SQLite believes a log up to its first bad frame and says
 * nothing of what comes after. Written after each flush of the log and left to the system to bring to the disk, so that it
 * costs no second wait: after a power cut it may say less than there was, never more.
 */
import { closeSync, fdatasync, fsyncSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';

/** Up to and including frame `frames` of the log with these salts, commits were acknowledged. */
export interface HighWater {
  readonly salts: string;
  readonly frames: number;
}

export const logHeader = 32;
export const frameHeader = 24;
const flushFile = promisify(fdatasync);
const pathOf = (database: string) => `${database}-mark`;

/** The two salts of a log or frame, which change whenever SQLite begins the log anew. */
export const saltsAt = (bytes: Buffer, at: number): string => bytes.toString('hex', at, at + 8);

/** What the mark beside a database says; null when it says nothing. */
export function readHighWater(database: string): HighWater | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(pathOf(database));
  } catch {
    return null;
  }
  if (bytes.length !== 16 || bytes.readUInt32BE(12) !== crc32(bytes.subarray(0, 12))) return null;
  const frames = bytes.readUInt32BE(8);
  return frames === 0 ? null : { salts: saltsAt(bytes, 0), frames };
}

/** Opens the mark beside a database, which says nothing at first. */
export function openHighWater(database: string) {
  const mark = openSync(pathOf(database), 'w+', 0o600);
  const [header, frame, line] = [Buffer.alloc(logHeader), Buffer.alloc(frameHeader), Buffer.alloc(16)];
  let log: number | null = null;
  let salts = '';
  let frames = 0;

  function write(): void {
    line.write(salts.padEnd(16, '0'), 'hex');
    line.writeUInt32BE(frames, 8);
    line.writeUInt32BE(crc32(line.subarray(0, 12)), 12);
    writeSync(mark, line, 0, line.length, 0);
  }

  /** Some systems flush only what may be written. */
  function openLog(): number {
    log ??= openSync(`${database}-wal`, 'r+');
    return log;
  }

  function walk(): void {
    const file = openLog();
    if (readSync(file, header, 0, logHeader, 0) < logHeader) return;
    if (saltsAt(header, 16) !== salts) [salts, frames] = [saltsAt(header, 16), 0];
    const size = header.readUInt32BE(8) + frameHeader;
    for (let at = frames; ; at += 1) {
      if (readSync(file, frame, 0, frameHeader, logHeader + at * size) < frameHeader) break;
      if (saltsAt(frame, 8) !== salts) break;
      // The last frame of a commit says how large the database is then.
      if (frame.readUInt32BE(4) !== 0) frames = at + 1;
    }
    write();
  }

  /** Writes down how far the log has come, all of which is on the disk. */
  function flushed(): void {
    try {
      walk();
    } catch {
      // A mark that lags claims less. What was committed is committed.
    }
  }

  return {
    flushed,
    /** Brings the log to the disk, on another thread, and writes down how far it has come. */
    flush: async (): Promise<void> => {
      await flushFile(openLog());
      flushed();
    },
    /** Says nothing any more, on disk: the log is about to be emptied. */
    forget: (): void => {
      [salts, frames] = ['', 0];
      write();
      fsyncSync(mark);
    },
    close: (): void => {
      if (log !== null) closeSync(log);
      closeSync(mark);
    },
  };
}
