/**
 * Where people point, on one session's board. The last of each client, as bytes that were checked on the way in. There
 * are two wordings of it: what everybody gets, and that with who looks elsewhere, for facilitators.
 */
import * as encoding from 'lib0/encoding';

import type { Presence } from '../../src/model/presence.ts';
import { awarenessFrame } from './frames.ts';
import type { Peer } from './peer.ts';

/**
 * y-protocols tells every 15 seconds that one is still there, and takes who was not heard of for 30 as gone. What only
 * says that somebody looks elsewhere is kept from the others so long that it cannot starve those signs of life.
 */
const quietMs = 10_000;

interface Pointer {
  readonly peer: Peer;
  readonly clock: number;
  readonly presence: Presence;
  /** When everybody heard of it last. */
  readonly toldAt: number;
}

export interface PresenceFrames {
  /** Null: nothing to send. */
  readonly forAll: Uint8Array | null;
  readonly withElsewhere: Uint8Array | null;
}

export interface PresenceBoard {
  /** Takes a checked presence, or null when the client has left. */
  set(peer: Peer, clock: number, presence: Presence | null): void;
  /** Forgets what a closed connection showed, and tells the others. */
  clear(peer: Peer): void;
  /** What a newcomer must see, or null when there is nothing. */
  all(withElsewhere: boolean): Uint8Array | null;
  /** What changed since the last time. */
  changes(): PresenceFrames;
}

const wordingForAll = ({ member, cursor, drag }: Presence) => JSON.stringify({ member, cursor, drag });

function encodeEntry(client: number, clock: number, state: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
  });
}

const frameOf = (entries: ReadonlyMap<number, Uint8Array>) =>
  entries.size === 0 ? null : awarenessFrame([...entries.values()]);

/** A board at which nobody points. `now`: any clock that only goes forward, in ms. */
export function createPresenceBoard(now: () => number = () => performance.now()): PresenceBoard {
  const pointers = new Map<number, Pointer>();
  const changedForAll = new Map<number, Uint8Array>();
  const changedWithElsewhere = new Map<number, Uint8Array>();

  function forget(client: number, clock: number): void {
    if (!pointers.delete(client)) return;
    const gone = encodeEntry(client, clock, 'null');
    changedForAll.set(client, gone);
    changedWithElsewhere.set(client, gone);
  }

  function set(peer: Peer, clock: number, presence: Presence | null): void {
    const { client } = peer;
    const before = pointers.get(client);
    if (before !== undefined && before.peer === peer && before.clock > clock) return;
    if (presence === null) return forget(client, clock);
    const wording = wordingForAll(presence);
    const onlyElsewhere =
      before !== undefined &&
      before.presence.elsewhere !== presence.elsewhere &&
      wordingForAll(before.presence) === wording;
    const quiet = onlyElsewhere && now() - before.toldAt < quietMs;
    pointers.set(client, { peer, clock, presence, toldAt: quiet ? before.toldAt : now() });
    changedWithElsewhere.set(client, encodeEntry(client, clock, JSON.stringify(presence)));
    if (!quiet) changedForAll.set(client, encodeEntry(client, clock, wording));
  }

  return {
    set,
    clear: (peer) => {
      const pointer = pointers.get(peer.client);
      // A client that is back already on another connection keeps what it shows there.
      if (pointer?.peer === peer) forget(peer.client, pointer.clock);
    },
    all: (withElsewhere) => {
      const wording = withElsewhere ? JSON.stringify : wordingForAll;
      const entries = [...pointers].map(([client, { clock, presence }]) =>
        encodeEntry(client, clock, wording(presence)),
      );
      return entries.length === 0 ? null : awarenessFrame(entries);
    },
    changes: () => {
      const frames = { forAll: frameOf(changedForAll), withElsewhere: frameOf(changedWithElsewhere) };
      changedForAll.clear();
      changedWithElsewhere.clear();
      return frames;
    },
  };
}
