// The versions that CHANGELOG.md tells of. The notes of a release are what stands under its version.

/** @typedef {{ version: string, date: string | undefined, notes: string }} Entry `date` as 2026-11-30 */

/**
 * The entries of a changelog, the newest first; what is not released yet has the version "Unreleased".
 * @param {string} markdown @returns {readonly Entry[]}
 */
export function entriesIn(markdown) {
  const parts = markdown.split(/^## /mu).slice(1);
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const [, version = '', date] = /^\[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?\s*$/u.exec(heading) ?? [];
    return { version, date, notes: lines.join('\n').trim() };
  });
}

/** The newest version that was released. @param {readonly Entry[]} entries */
export const newestIn = (entries) => entries.find(({ date }) => date !== undefined);
