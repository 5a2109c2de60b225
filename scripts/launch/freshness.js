// Whether something made is older than what it was made from.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A thing is stale when it is missing, or when any source changed after it was made.
 * @param {number | undefined} madeAt @param {readonly (number | undefined)[]} changedAt missing sources do not count
 */
export function isStale(madeAt, changedAt) {
  return madeAt === undefined || changedAt.some((time) => time !== undefined && time > madeAt);
}

/**
 * When a file, or anything in a folder, last changed; a folder's own time tells of files that were removed.
 * @param {string} path @returns {number | undefined} epoch ms, or nothing when it does not exist
 */
export function lastChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory()) return stat?.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => !name.includes('.test.'))
    .map((name) => lastChange(join(path, name)) ?? 0);
  return Math.max(stat.mtimeMs, ...inside);
}
