/** Whether there is room for another session: within what the operator allows, and on the disk itself. */
import { statfsSync } from 'node:fs';

import type { Storage } from './storage.ts';

/** What is always left on the disk for the sessions that are under way, in bytes. */
const reserve = 100_000_000;
/** From here on the operator is told. */
const little = 0.8;

export interface Room {
  /** Bytes that the sessions take now. */
  used(): number;
  /** Bytes that they may take; null where the operator set no limit. */
  readonly limit: number | null;
  /** Whether another session may be opened. */
  forMore(): boolean;
  /** Whether it is time to tell the operator. */
  isLittle(): boolean;
}

/** Bytes that are free on the disk of a folder; without end where nothing is kept on a disk. */
function freeIn(folder: string | null): number {
  if (folder === null) return Number.POSITIVE_INFINITY;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** The room of a storage. `folder`: where it keeps its files, or null when it keeps none. */
export function createRoom(storage: Storage, limit: number | null, folder: string | null): Room {
  const used = () => storage.size();
  return {
    used,
    limit,
    forMore: () => (limit === null || used() < limit) && freeIn(folder) > reserve,
    isLittle: () => (limit !== null && used() >= limit * little) || freeIn(folder) < 2 * reserve,
  };
}
