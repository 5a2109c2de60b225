/**
 * The least a server on `ws` can do: every 20 ms each connection gets what was written since as one frame, and the last
 * cursor of everybody as another. It checks nothing, keeps nothing on a disk, and knows nobody.
 */
import { createServer } from 'node:http';

import * as decoding from 'lib0/decoding';
import { WebSocketServer, type WebSocket } from 'ws';
import * as Y from 'yjs';

import {
  awarenessFrame,
  messageAwareness,
  messageSync,
  step2Frame,
  syncStep1,
  updateFrame,
} from '../../../server/host/frames.ts';

const tickMs = 20;

interface Room {
  readonly sockets: Set<WebSocket>;
  /** Everything written so far; merged when it is asked for. */
  whole: Uint8Array[];
  updates: Uint8Array[];
  cursors: Map<WebSocket, Uint8Array>;
}

const merged = (updates: readonly Uint8Array[]) =>
  updates.length === 1 && updates[0] !== undefined ? updates[0] : Y.mergeUpdates([...updates]);

const rooms = new Map<string, Room>();
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

sockets.on('connection', (socket, { url = '' }) => {
  const room: Room = rooms.get(url) ?? { sockets: new Set(), whole: [], updates: [], cursors: new Map() };
  rooms.set(url, room);
  room.sockets.add(socket);
  socket.on('close', () => room.sockets.delete(socket));
  socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === messageAwareness) {
      // One entry of one client, which stays bytes.
      const update = decoding.createDecoder(decoding.readVarUint8Array(decoder));
      decoding.readVarUint(update);
      room.cursors.set(socket, decoding.readTailAsUint8Array(update));
    }
    if (type !== messageSync) return;
    const kind = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (kind === syncStep1) {
      room.whole = room.whole.length > 0 ? [merged(room.whole)] : [];
      socket.send(step2Frame(room.whole[0] ?? Uint8Array.of(0, 0)));
    } else if (payload.length > 2) {
      room.updates.push(payload);
      room.whole.push(payload);
    }
  });
});

setInterval(() => {
  for (const room of rooms.values()) {
    const { updates, cursors } = room;
    if (updates.length + cursors.size === 0) continue;
    room.updates = [];
    room.cursors = new Map();
    const frames = [
      ...(updates.length > 0 ? [updateFrame(merged(updates))] : []),
      ...(cursors.size > 0 ? [awarenessFrame([...cursors.values()])] : []),
    ];
    for (const socket of room.sockets) for (const frame of frames) socket.send(frame);
  }
}, tickMs);

http.listen(Number(process.env['PORT']), '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${process.env['PORT']}`),
);
