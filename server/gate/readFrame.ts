/** Reads one frame of a client into what it asks, or null when it is not a frame of ours. Never throws. */
import * as decoding from 'lib0/decoding';

import { messageMark } from '../../src/model/protocol.ts';
import {
  messageAuth,
  messageAwareness,
  messageQueryAwareness,
  messageSync,
  syncStep1,
  syncStep2,
  syncUpdate,
} from '../host/frames.ts';

export type Frame =
  | { readonly type: 'sync'; readonly stateVector: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array }
  | { readonly type: 'mark'; readonly mark: number }
  | { readonly type: 'presence'; readonly update: Uint8Array }
  | { readonly type: 'query-presence' }
  /** Known to the protocol, of no use here. */
  | { readonly type: 'other' };

const maxStateVector = 200_000;

function readStateVector(decoder: decoding.Decoder): Frame | null {
  const stateVector = decoding.readVarUint8Array(decoder);
  return stateVector.length <= maxStateVector && isStateVector(stateVector)
    ? { type: 'sync', stateVector }
    : null;
}

function isStateVector(bytes: Uint8Array): boolean {
  const decoder = decoding.createDecoder(bytes);
  const length = decoding.readVarUint(decoder);
  for (let index = 0; index < 2 * length; index += 1) decoding.readVarUint(decoder);
  return !decoding.hasContent(decoder);
}

function readSync(decoder: decoding.Decoder): Frame | null {
  switch (decoding.readVarUint(decoder)) {
    case syncStep1:
      return readStateVector(decoder);
    case syncStep2:
    case syncUpdate:
      return { type: 'update', update: decoding.readVarUint8Array(decoder) };
    default:
      return null;
  }
}

function readMessage(decoder: decoding.Decoder): Frame | null {
  switch (decoding.readVarUint(decoder)) {
    case messageSync:
      return readSync(decoder);
    case messageAwareness:
      return { type: 'presence', update: decoding.readVarUint8Array(decoder) };
    case messageQueryAwareness:
      return { type: 'query-presence' };
    case messageMark:
      return { type: 'mark', mark: decoding.readVarUint(decoder) };
    case messageAuth:
      return { type: 'other' };
    default:
      return null;
  }
}

/** What a frame asks. */
export function readFrame(bytes: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = readMessage(decoder);
    return frame?.type !== 'other' && decoding.hasContent(decoder) ? null : frame;
  } catch {
    return null;
  }
}
