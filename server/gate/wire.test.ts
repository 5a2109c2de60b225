import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';

import { bothOnWire, envelope, onWire } from './wire.ts';

/** Frames of every length at which the envelope is another. */
const frames = [0, 1, 125, 126, 65_535, 65_536, 300_000].map((length) =>
  new Uint8Array(length).fill(length % 251),
);

it('a browser reads what is put on the wire as separate messages, also of two in one write', async () => {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, wire, head) =>
    sockets.handleUpgrade(request, wire, head, (socket) => {
      for (const frame of frames) wire.write(onWire(frame));
      for (const frame of frames) for (const part of [envelope(frame.length), frame]) wire.write(part);
      for (const frame of frames) wire.write(bothOnWire(frame, Uint8Array.of(7)));
      socket.close();
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const heard: Uint8Array[] = [];
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  client.on('message', (data: Buffer, isBinary) => void (isBinary && heard.push(new Uint8Array(data))));
  await once(client, 'close');
  server.close();
  expect(heard).toEqual([...frames, ...frames, ...frames.flatMap((frame) => [frame, Uint8Array.of(7)])]);
});

it('the same frame to many is made once', () => {
  const [frame, other] = [Uint8Array.of(1, 2), Uint8Array.of(3)];
  expect(onWire(frame)).toBe(onWire(frame));
  expect(bothOnWire(frame, other)).toBe(bothOnWire(frame, other));
  expect(bothOnWire(frame, other)).not.toEqual(bothOnWire(frame, frame));
});
