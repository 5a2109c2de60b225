/** Whether there is room for another session: within what the operator allows, and on the disk itself. */
import { statfsSync } from 'node:fs';

import type { Storage } from './storage.ts';

/** What is always left on the disk for the sessions that are under way, in bytes. */
const reserve = 100_000_000;
/** From here on the operator is told. */
const little = 0.8;

/** The room on the disk of a folder: bytes, whether there is none for another session, and whether there soon is none. */
export function diskRoom(folder: string) {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return { free, isFull: free <= reserve, isLittle: free < 2 * reserve };
}

/**
 * The room of a storage. `limit`: bytes that its sessions may take, or null where the operator set none; `folder`: where it
 * keeps its files, or null when it keeps none.
 */
export function createRoom(storage: Storage, limit: number | null, folder: string | null) {
  /** Bytes that the sessions take now. */
  const used = () => storage.size();
  const disk = () => (folder === null ? { isFull: false, isLittle: false } : diskRoom(folder));
  return {
    used,
    limit,
    /** Whether another session may be opened. */
    forMore: async () => (limit === null || (await used()) < limit) && !disk().isFull,
    /** Whether it is time to tell the operator. */
    isLittle: async () => (limit !== null && (await used()) >= limit * little) || disk().isLittle,
  };
}
