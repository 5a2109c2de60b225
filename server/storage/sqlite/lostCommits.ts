/**
 * What a damaged write-ahead log takes with it. SQLite reads a log up to its first bad frame and drops the rest without a
 * word, as it must after a power cut: there, what was being written was acknowledged to nobody. So before SQLite opens the
 * log we read it ourselves. Frames with the salts of this log after the last good commit were acknowledged when the high-water
 * mark says so, or when two commits are among them: the second was begun when the first was on disk.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { frameHeader, logHeader, readHighWater, saltsAt, type HighWater } from './highWater.ts';

export interface LostCommits {
  /** How many commits there are after the damage that can still be counted. */
  readonly commits: number;
  /** The sessions that something was written of in them. */
  readonly sessions: readonly string[];
}

interface File {
  readonly size: number;
  read(at: number, length: number): Buffer;
  close(): void;
}

function open(path: string): File | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  return {
    size: fstatSync(file).size,
    read: (at, length) => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, at);
      return bytes;
    },
    close: () => closeSync(file),
  };
}

/** SQLite's running checksum of a log, over bytes that go in pairs of words. */
function addedTo([a, b]: readonly [number, number], bytes: Buffer, bigEndian: boolean): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let [first, second] = [a, b];
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + view.getUint32(at, !bigEndian) + second) >>> 0;
    second = (second + view.getUint32(at + 4, !bigEndian) + first) >>> 0;
  }
  return [first, second];
}

const isSum = ([a, b]: readonly [number, number], bytes: Buffer, at: number) =>
  bytes.readUInt32BE(at) === a && bytes.readUInt32BE(at + 4) === b;

/** What was acknowledged and is lost with the damaged log of a database that nobody has open; null when nothing is. */
export function findLostCommits(database: string): LostCommits | null {
  const mark = readHighWater(database);
  const [log, file] = [open(`${database}-wal`), open(database)];
  try {
    return lostIn(log, file, mark);
  } finally {
    log?.close();
    file?.close();
  }
}

function lostIn(log: File | null, file: File | null, mark: HighWater | null): LostCommits | null {
  const unknown = mark === null ? null : { commits: 0, sessions: [] };
  if (log === null || log.size < logHeader) return unknown;
  const header = log.read(0, logHeader);
  const bigEndian = (header.readUInt32BE(0) & 1) === 1;
  let sum = addedTo([0, 0], header.subarray(0, 24), bigEndian);
  let sound = isSum(sum, header, 24) && header.readUInt32BE(0) >>> 1 === 0x37_7f_06_82 >>> 1;
  // When the header is spoilt the database knows the size, and the first frame the salts.
  const stated = file === null || file.size < 100 ? 0 : file.read(16, 2).readUInt16BE(0);
  const pageSize = sound || stated === 0 ? header.readUInt32BE(8) : stated === 1 ? 65_536 : stated;
  if (pageSize < 512 || pageSize > 65_536) return unknown;
  const size = pageSize + frameHeader;
  const count = Math.floor((log.size - logHeader) / size);
  const frameAt = (index: number) => log.read(logHeader + index * size, size);
  const salts = sound || count === 0 ? saltsAt(header, 16) : saltsAt(frameAt(0), 8);

  const pages = new Map<number, number>();
  let pending: [page: number, frame: number][] = [];
  let good = 0;
  const after: number[] = [];
  let commits = 0;
  for (let index = 0; index < count; index += 1) {
    const frame = frameAt(index);
    const ours = saltsAt(frame, 8) === salts;
    const isCommit = frame.readUInt32BE(4) !== 0;
    if (sound) {
      sum = addedTo(addedTo(sum, frame.subarray(0, 8), bigEndian), frame.subarray(frameHeader), bigEndian);
      sound = ours && isSum(sum, frame, 16);
    }
    if (sound) {
      pending.push([frame.readUInt32BE(0), index]);
      if (!isCommit) continue;
      for (const [page, at] of pending) pages.set(page, at);
      pending = [];
      good = index + 1;
    } else {
      after.push(index);
      if (ours && isCommit) commits += 1;
    }
  }
  const missed = mark !== null && mark.salts === salts && mark.frames > good;
  if (!missed && commits < 2) return null;

  const [was, is] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const seen = new Set<number>();
  const lost = [...pending.map(([, index]) => index), ...after].map(frameAt);
  for (const frame of lost.filter((one) => saltsAt(one, 8) === salts)) {
    const page = frame.readUInt32BE(0);
    addCells(is, page, frame.subarray(frameHeader));
    const before = pages.get(page);
    if (seen.has(page)) continue;
    seen.add(page);
    if (before !== undefined) addCells(was, page, frameAt(before).subarray(frameHeader));
    else if (file !== null && page * pageSize <= file.size)
      addCells(was, page, file.read((page - 1) * pageSize, pageSize));
  }
  const none = new Set<string>();
  const sessions = [...new Set([...was.keys(), ...is.keys()])].filter((id) => {
    const [before, since] = [was.get(id) ?? none, is.get(id) ?? none];
    return before.size !== since.size || [...before].some((cell) => !since.has(cell));
  });
  return { commits, sessions: sessions.toSorted() };
}

/**
 * The cells of a page under the session that they name: a page holds rows of several sessions, and of those only the ones
 * whose rows changed have lost anything. Rows that only moved to another page are the same there.
 */
function addCells(found: Map<string, Set<string>>, page: number, bytes: Buffer): void {
  const start = page === 1 ? 100 : 0;
  const leaf = [0x0a, 0x0d].includes(bytes[start] ?? 0);
  const inside = [0x02, 0x05].includes(bytes[start] ?? 0);
  if (!leaf && !inside) return;
  const cells = bytes.readUInt16BE(start + 3);
  const pointers = start + (leaf ? 8 : 12);
  if (pointers + cells * 2 > bytes.length) return;
  const starts = Array.from({ length: cells }, (_, index) => bytes.readUInt16BE(pointers + index * 2));
  const ordered = starts.toSorted((a, b) => a - b);
  for (const [index, from] of ordered.entries()) {
    // What was freed behind a cell is zero.
    const cell = bytes.toString('latin1', from, ordered[index + 1]).replace(/\0+$/, '');
    for (const [id] of cell.matchAll(/s-[a-z0-9]{16}/g)) {
      const known = found.get(id) ?? new Set();
      found.set(id, known.add(cell));
    }
  }
}
