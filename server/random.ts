import { randomBytes, randomInt } from 'node:crypto';

import type { Random } from '../src/model/ids.ts';

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** The largest multiple of 36 that fits in a byte: bytes above it would make some signs likelier. */
const fair = 252;

/** Chance that nobody can predict. */
export const secureRandom: Random = {
  text: (length) => {
    let text = '';
    while (text.length < length)
      for (const byte of randomBytes(length))
        if (byte < fair && text.length < length) text += signs.charAt(byte % signs.length);
    return text;
  },
  below: (limit) => (limit <= 1 ? 0 : randomInt(limit)),
};
