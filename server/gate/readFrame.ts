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

function isStateVector(bytes: Uint8Array): boolean {
  if (bytes.length > maxStateVector) return false;
  const decoder = decoding.createDecoder(bytes);
  const length = decoding.readVarUint(decoder);
  for (let index = 0; index < 2 * length; index += 1) decoding.readVarUint(decoder);
  return !decoding.hasContent(decoder);
}

function readSync(kind: number, bytes: Uint8Array): Frame | null {
  if (kind === syncStep1) return isStateVector(bytes) ? { type: 'sync', stateVector: bytes } : null;
  return kind === syncStep2 || kind === syncUpdate ? { type: 'update', update: bytes } : null;
}

function readMessage(decoder: decoding.Decoder): Frame | null {
  switch (decoding.readVarUint(decoder)) {
    case messageSync:
      return readSync(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder));
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
