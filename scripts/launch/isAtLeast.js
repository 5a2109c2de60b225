/**
 * Is `version` (with or without a v) the same as `least`, or newer?
 * @param {string} version @param {string} least
 */
export function isAtLeast(version, least) {
  const numbers = (/** @type {string} */ text) => text.replace(/^v/, '').split('.').map(Number.parseFloat);
  const [have, need] = [numbers(version), numbers(least)];
  for (const [index, part] of need.entries()) {
    const own = have[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
