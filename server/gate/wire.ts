/**
 * Frames as they go over a websocket. Everybody is sent the same bytes, so each is put in its envelope once; and two that go
 * to the same people together become one piece, for one write.
 */

/** Final, and binary. */
const opening = 0x82;

const framed = new WeakMap<Uint8Array, Uint8Array>();
const joined = new WeakMap<Uint8Array, WeakMap<Uint8Array, Uint8Array>>();

/** What goes before a frame of this length, as a server sends it: without a mask. */
export function envelope(length: number): Buffer {
  if (length < 126) return Buffer.from([opening, length]);
  const bytes = Buffer.alloc(length < 65_536 ? 4 : 10);
  bytes[0] = opening;
  bytes[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) bytes.writeUInt16BE(length, 2);
  else bytes.writeBigUInt64BE(BigInt(length), 2);
  return bytes;
}

/** A frame in its envelope. It must not change afterwards. */
export function onWire(frame: Uint8Array): Uint8Array {
  const known = framed.get(frame);
  if (known !== undefined) return known;
  const bytes = Buffer.concat([envelope(frame.length), frame]);
  framed.set(frame, bytes);
  return bytes;
}

/** Two frames in their envelopes, one after the other. */
export function bothOnWire(first: Uint8Array, second: Uint8Array): Uint8Array {
  const withFirst = joined.get(first) ?? new WeakMap<Uint8Array, Uint8Array>();
  joined.set(first, withFirst);
  const known = withFirst.get(second);
  if (known !== undefined) return known;
  const bytes = Buffer.concat([onWire(first), onWire(second)]);
  withFirst.set(second, bytes);
  return bytes;
}
