import * as decoding from 'lib0/decoding';

/** Names that would reach a prototype. */
export const isReservedName = (name: string) =>
  name === '__proto__' || name === 'constructor' || name === 'prototype';

const maxDepth = 4;
/** Parts of one value, its own and those within. Ours have a dozen. */
const maxParts = 500;

/**
 * Reads past one value in lib0's encoding, and tells whether it is plain: null, truth values, numbers, texts, and lists
 * and objects of those, not too deep, not too many, and with no name that reaches a prototype. Throws at the end of the
 * bytes.
 */
export function readPlainValue(decoder: decoding.Decoder): boolean {
  let parts = 0;

  function isPlain(depth: number): boolean {
    parts += 1;
    if (parts > maxParts) return false;
    const kind = decoding.readUint8(decoder);
    switch (kind) {
      case 127: // undefined
      case 126: // null
      case 121: // false
      case 120: // true
        return true;
      case 125:
        decoding.readVarInt(decoder);
        return true;
      case 124:
        decoding.readFloat32(decoder);
        return true;
      case 123:
        decoding.readFloat64(decoder);
        return true;
      case 119:
        decoding.readVarString(decoder);
        return true;
      case 118:
      case 117: {
        if (depth >= maxDepth) return false;
        for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
          if (kind === 118 && isReservedName(decoding.readVarString(decoder))) return false;
          if (!isPlain(depth + 1)) return false;
        }
        return true;
      }
      default:
        // Whole numbers beyond 2^53 and binary data have no place in our documents.
        return false;
    }
  }

  return isPlain(0);
}
