/** One member as every server sees it: edits of about 100 bytes, cursors, and what others wrote, which stays bytes. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import {
  awarenessFrame,
  messageAwareness,
  messageSync,
  step1Frame,
  step2Frame,
  syncStep1,
  syncStep2,
  updateFrame,
} from '../../../server/host/frames.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { openBareSocket, type BareSocket } from './bareSocket.ts';

/** Hocuspocus answers with step 2 under a number of its own. */
const syncReply = 4;
const emptyUpdate = Uint8Array.of(0, 0);

/** Where a member connects, and in which words. */
export interface Place {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly memberId: MemberId;
  readonly client: number;
  /** What comes before each message. */
  readonly prefix: Uint8Array;
  /** What is said first. */
  readonly greeting: Uint8Array | null;
}

/** What reached the others. */
export interface Delivered {
  readonly edits: Stopwatch;
  cursors: number;
}

export interface BenchMember {
  /** Bytes of the document that came in at first. */
  readonly synced: Promise<number>;
  edit(): void;
  put(key: string, text: string): void;
  point(turn: number): void;
  leave(): void;
}

/** Connects a member to one document. */
export async function openMember(place: Place, delivered: Delivered): Promise<BenchMember> {
  const { memberId, client, prefix } = place;
  const doc = new Y.Doc();
  doc.clientID = client;
  const notes = doc.getMap('notes');
  const note = `n-${memberId}`;
  let pointed = 0;
  let left = false;
  let heardAll: (bytes: number) => void = () => {};
  let heardNothing: (error: Error) => void = () => {};
  const synced = new Promise<number>((resolve, reject) => {
    heardAll = resolve;
    heardNothing = reject;
  });
  synced.catch(() => {});

  const prefixed = (frame: Uint8Array) => (prefix.length === 0 ? frame : Buffer.concat([prefix, frame]));

  function hear(message: Buffer, { send }: BareSocket): void {
    const decoder = decoding.createDecoder(message);
    decoder.pos = prefix.length;
    const type = decoding.readVarUint(decoder);
    if (type === messageAwareness) {
      decoding.readVarUint(decoder);
      delivered.cursors += decoding.readVarUint(decoder);
    }
    if (type !== messageSync && !(type === syncReply && prefix.length > 0)) return;
    const kind = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (kind === syncStep1) send(prefixed(step2Frame(emptyUpdate)));
    else if (kind === syncStep2) heardAll(payload.length);
    else delivered.edits.hear(memberId, payload);
  }
  const socket = await openBareSocket(place.url, place.headers, hear, (why) => {
    heardNothing(new Error(why));
    if (!left) console.error(`  A member lost the server (${why}).`);
    left = true;
  });
  const send = (frame: Uint8Array) => socket.send(prefixed(frame));
  doc.on('update', (update: Uint8Array) => send(updateFrame(update)));
  if (place.greeting !== null) send(place.greeting);
  send(step1Frame(Uint8Array.of(0)));

  return {
    synced,
    edit: () => void notes.set(`${note}/text`, `${delivered.edits.start(memberId)} ${'x'.repeat(60)}`),
    put: (key, text) => void notes.set(key, text),
    point: (turn) => {
      pointed += 1;
      const state = { member: memberId, cursor: { x: turn % 1_000, y: 20 }, drag: null };
      const entry = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, client);
        encoding.writeVarUint(encoder, pointed);
        encoding.writeVarString(encoder, JSON.stringify(state));
      });
      send(awarenessFrame([entry]));
    },
    leave: () => {
      left = true;
      socket.end();
    },
  };
}
