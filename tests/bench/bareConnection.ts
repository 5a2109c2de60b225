/** A member's connection to one document on the bare protocol, so that a whole table of them leaves time for the server. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

import {
  awarenessFrame,
  messageSync,
  step1Frame,
  step2Frame,
  syncStep1,
  syncStep2,
  updateFrame,
} from '../../server/host/frames.ts';
import type { DocumentName } from '../../src/model/access/documents.ts';
import { messageMark, messageSaved, protocolVersion } from '../../src/model/protocol.ts';
import { cookieHeader } from '../server/cookieJar.ts';
import type { Person } from '../server/person.ts';

export interface BareConnection {
  /** What this member wrote. What others write comes in as bytes, and stays bytes. */
  readonly doc: Y.Doc;
  /** Resolves when the whole document has come in. */
  readonly synced: Promise<void>;
  /** Asks for the receipt of everything edited so far, and gives its number. */
  mark(): number;
  point(x: number, y: number): void;
  close(): void;
}

interface Listener {
  /** What others wrote, as a Yjs update. */
  readonly onUpdate?: (update: Uint8Array) => void;
  readonly onSaved?: (mark: number) => void;
}

/** Connects a person who has a seat. */
export function connectBare(
  url: string,
  person: Person,
  document: DocumentName,
  { onUpdate, onSaved }: Listener = {},
): BareConnection {
  const doc = new Y.Doc();
  const query = `seat=${person.memberId}&v=${protocolVersion}&client=${doc.clientID}`;
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${person.sessionId}/${document}?${query}`, {
    headers: { Cookie: cookieHeader(person.cookies), Origin: url },
  });
  let marks = 0;
  let pointed = 0;

  doc.on('update', (update: Uint8Array) => socket.send(updateFrame(update)));
  socket.on('open', () => socket.send(step1Frame(Y.encodeStateVector(doc))));
  const synced = new Promise<void>((resolve, reject) => {
    socket.on('close', (code) => reject(new Error(`${document} was closed: ${code}`)));
    socket.on('message', (data: Buffer) => {
      const decoder = decoding.createDecoder(data);
      const type = decoding.readVarUint(decoder);
      if (type === messageSaved) onSaved?.(decoding.readVarUint(decoder));
      if (type !== messageSync) return;
      const kind = decoding.readVarUint(decoder);
      const payload = decoding.readVarUint8Array(decoder);
      if (kind === syncStep1) socket.send(step2Frame(Y.encodeStateAsUpdate(doc, payload)));
      else if (kind === syncStep2) resolve();
      else onUpdate?.(payload);
    });
  });
  // Who closes it does not wait for it any more.
  synced.catch(() => {});

  return {
    doc,
    synced,
    mark: () => {
      marks += 1;
      socket.send(
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, messageMark);
          encoding.writeVarUint(encoder, marks);
        }),
      );
      return marks;
    },
    point: (x, y) => {
      pointed += 1;
      const state = { member: person.memberId, cursor: { x, y }, drag: null };
      const entry = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, doc.clientID);
        encoding.writeVarUint(encoder, pointed);
        encoding.writeVarString(encoder, JSON.stringify(state));
      });
      socket.send(awarenessFrame([entry]));
    },
    close: () => socket.terminate(),
  };
}
