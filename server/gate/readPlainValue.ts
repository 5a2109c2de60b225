import * as decoding from 'lib0/decoding';

/** Names that would reach a prototype. */
export const isReservedName = (name: string) =>
  name === '__proto__' || name === 'constructor' || name === 'prototype';

const maxDepth = 4;
/** Parts of one value, its own and those within. Ours have a dozen. */
const maxParts = 500;

/** What reads past the values that hold no others, by lib0's number for their kind. */
const simple: Readonly<Record<number, (decoder: decoding.Decoder) => unknown>> = {
  119: decoding.readVarString,
  123: decoding.readFloat64,
  124: decoding.readFloat32,
  125: decoding.readVarInt,
};
/** Kinds that are values by themselves: true, false, null and undefined. */
const constants = [120, 121, 126, 127];
const [listKind, objectKind] = [117, 118];

/**
 * Reads past one value in lib0's encoding, and tells whether it is plain: null, truth values, numbers, texts, and lists
 * and objects of those, not too deep, not too many, and with no name that reaches a prototype. Whole numbers beyond 2^53 and
 * binary data have no place in our documents. Throws at the end of the bytes.
 */
export function readPlainValue(decoder: decoding.Decoder): boolean {
  let parts = 0;

  function isPlain(depth: number): boolean {
    parts += 1;
    if (parts > maxParts) return false;
    const kind = decoding.readUint8(decoder);
    simple[kind]?.(decoder);
    if (kind in simple || constants.includes(kind)) return true;
    if ((kind !== listKind && kind !== objectKind) || depth >= maxDepth) return false;
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      if (kind === objectKind && isReservedName(decoding.readVarString(decoder))) return false;
      if (!isPlain(depth + 1)) return false;
    }
    return true;
  }

  return isPlain(0);
}
