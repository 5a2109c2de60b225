/** The frames a server sends, in the protocol of y-websocket. One message a frame: its client reads only the first. */
import * as encoding from 'lib0/encoding';

import { messageGeneration, messageSaved } from '../../src/model/protocol.ts';

export const messageSync = 0;
export const messageAwareness = 1;
export const messageAuth = 2;
export const messageQueryAwareness = 3;
export const syncStep1 = 0;
export const syncStep2 = 1;
export const syncUpdate = 2;

/** A frame of numbers, and bytes where there are any. */
function frameOf(numbers: readonly number[], payload?: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number);
    if (payload !== undefined) encoding.writeVarUint8Array(encoder, payload);
  });
}

/** Asks what the other side has that we miss. */
export const step1Frame = (stateVector: Uint8Array) => frameOf([messageSync, syncStep1], stateVector);
/** Answers that question. */
export const step2Frame = (update: Uint8Array) => frameOf([messageSync, syncStep2], update);
export const updateFrame = (update: Uint8Array) => frameOf([messageSync, syncUpdate], update);

/** Says that everything up to this mark is on disk, and what time it is on the server's clock. */
export const savedFrame = (mark: number, now: number) => frameOf([messageSaved, mark, now]);

/** Says of which generation the board is. */
export const generationFrame = (generation: number) => frameOf([messageGeneration, generation]);

/** Presence entries, each already encoded. */
export function awarenessFrame(entries: readonly Uint8Array[]): Uint8Array {
  const update = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const entry of entries) encoding.writeUint8Array(encoder, entry);
  });
  return frameOf([messageAwareness], update);
}
