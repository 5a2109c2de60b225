import * as decoding from 'lib0/decoding';

import type { MemberId } from '../../src/model/ids.ts';

/** A client may tell what it heard of others too; more entries than people, or longer states than ours, are nonsense. */
const maxEntries = 200;
const maxStateLength = 1_000;

export interface OwnPresence<State> {
  readonly clock: number;
  /** Made anew from what was understood; null when the client leaves. */
  readonly presence: State | null;
}

/**
 * What a presence message says about its sender: undefined when it says nothing of use, `malformed` when it is not
 * one. What it says of others is passed over: y-websocket's client repeats what it hears.
 */
export function readPresence<State extends { readonly member: MemberId }>(
  update: Uint8Array,
  sender: { readonly client: number; readonly memberId: MemberId },
  parse: (value: unknown) => State | null,
): OwnPresence<State> | undefined | 'malformed' {
  const readOwn = (clock: number, json: Uint8Array): OwnPresence<State> | undefined => {
    if (json.length > maxStateLength) return undefined;
    const value: unknown = JSON.parse(new TextDecoder().decode(json));
    if (value === null) return { clock, presence: null };
    const presence = parse(value);
    return presence?.member === sender.memberId ? { clock, presence } : undefined;
  };
  try {
    const decoder = decoding.createDecoder(update);
    const count = decoding.readVarUint(decoder);
    if (count > maxEntries) return 'malformed';
    let own: OwnPresence<State> | undefined;
    for (let index = 0; index < count; index += 1) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const json = decoding.readVarUint8Array(decoder);
      if (client === sender.client) own = readOwn(clock, json) ?? own;
    }
    return decoding.hasContent(decoder) ? 'malformed' : own;
  } catch {
    return 'malformed';
  }
}
