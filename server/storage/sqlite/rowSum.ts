/** A checksum for every row: a bit that a disk turned round must not pass for what somebody wrote. */
import { crc32 } from 'node:zlib';

export type Value = string | number | Uint8Array;

/** A value as it is counted: numbers as eight bytes, so that one turned bit is one turned bit here too. */
export function bytesOf(value: Value): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value);
  if (typeof value !== 'number') return value;
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
}

function lengthOf(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return length;
}

/** What a row of this table with these values must add up to. */
export function rowSum(table: string, ...values: readonly Value[]): number {
  let sum = crc32(table);
  for (const value of values) {
    const bytes = bytesOf(value);
    sum = crc32(bytes, crc32(lengthOf(bytes), sum));
  }
  return sum;
}

/** Whether a row is what was written. Rows of earlier versions have no sum, and are believed. */
export function isWhole(sum: number | null, table: string, ...values: readonly Value[]): boolean {
  return sum === null || sum === rowSum(table, ...values);
}

/** CRC-32 in the order of its bits, one bit further from the end of the message. */
const further = (syndrome: number): number => (syndrome >>> 1) ^ (syndrome & 1 ? 0xed_b8_83_20 : 0);

/**
 * The values as they were when one bit of them, or of the sum, was turned round; null when that is not what happened. One
 * turned bit changes the sum in a way that no other bit of the row does.
 */
export function mendOneBit(
  sum: number,
  table: string,
  values: readonly Uint8Array[],
): readonly Uint8Array[] | null {
  const wrong = (rowSum(table, ...values) ^ sum) >>> 0;
  // Powers of two are what a bit in the sum itself makes.
  if ((wrong & (wrong - 1)) === 0) return values;
  // A bit in the last byte, highest first, is the polynomial itself and what follows from it.
  let syndrome = 0xed_b8_83_20;
  for (let part = values.length - 1; part >= 0; part -= 1) {
    const bytes = values[part] ?? new Uint8Array();
    for (let at = bytes.length - 1; at >= 0; at -= 1)
      for (let bit = 7; bit >= 0; bit -= 1) {
        if (syndrome >>> 0 === wrong) {
          const mended = bytes.slice();
          mended[at] = (mended[at] ?? 0) ^ (1 << bit);
          return values.with(part, mended);
        }
        syndrome = further(syndrome);
      }
    for (let bit = 0; bit < 32; bit += 1) syndrome = further(syndrome);
  }
  return null;
}
