/** The browser's chance, for ids that merge. */
import type { Random } from '../model/ids.ts';

const signs = '0123456789abcdefghijklmnopqrstuvwxyz';

export const browserRandom: Random = {
  text: (length) => Array.from({ length }, () => signs.charAt(below(signs.length))).join(''),
  below,
};

function below(limit: number): number {
  // Values past the last whole multiple would make the low results likelier.
  const fair = Math.floor(2 ** 32 / limit) * limit;
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value < fair ? value % limit : below(limit);
}
