/** One seat that asks for all that it may, and more, between the messages `begin` and `end`. */
import { parentPort, workerData } from 'node:worker_threads';

import { WebSocket } from 'ws';
import * as Y from 'yjs';

import { connectionLimits } from '../../server/gate/turnstile.ts';
import { step1Frame, updateFrame } from '../../server/host/frames.ts';
import { protocolVersion, seatHeader } from '../../src/model/protocol.ts';

export interface HostileSeat {
  readonly url: string;
  readonly cookie: string;
  readonly sessionId: string;
  readonly memberId: string;
}

/** More than a seat may ask in a second of each kind. */
const asksPerSecond = 600;
const updateBytes = 200_000;
const updatesPerSecond = 4;
const filesPerSecond = 5;

const { url, cookie, sessionId, memberId } = workerData as HostileSeat;
const nothingKnown = step1Frame(Uint8Array.from([0]));
const doc = new Y.Doc();

function connect(document: string, client: number): WebSocket {
  const query = `seat=${memberId}&v=${protocolVersion}&client=${client}`;
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${sessionId}/${document}?${query}`, {
    headers: { Cookie: cookie, Origin: url },
  });
  socket.on('error', () => {});
  return socket;
}

function send(socket: WebSocket | undefined, frame: Uint8Array): void {
  if (socket?.readyState === WebSocket.OPEN && socket.bufferedAmount < updateBytes) socket.send(frame);
}

/** Opens as many connections as a seat may have, nearly all of which read nothing. Gives what ends it. */
function begin(): () => void {
  const deaf = Array.from({ length: connectionLimits.seat - 2 }, (_, index) =>
    connect('board', 1_000 + index),
  );
  for (const socket of deaf) socket.once('open', () => socket.pause());
  const desk = connect('desk', doc.clientID);
  desk.on('message', () => {});
  let turn = 0;
  const flood = setInterval(() => {
    for (let ask = 0; ask < asksPerSecond / 50; ask += 1)
      send(deaf[(turn + ask) % deaf.length], nothingKnown);
    turn += 1;
  }, 20);
  const write = setInterval(() => {
    const before = Y.encodeStateVector(doc);
    const text = `${turn % 10}`.repeat(updateBytes);
    doc.getMap('desk').set('draft/kennisbronnen-1', { text, source: null });
    send(desk, updateFrame(Y.encodeStateAsUpdate(doc, before)));
  }, 1_000 / updatesPerSecond);
  const headers = { Cookie: cookie, [seatHeader]: memberId };
  const ask = setInterval(() => {
    void fetch(`${url}/api/sessions/${sessionId}/notes.docx`, { headers })
      .then((reply) => reply.arrayBuffer())
      .catch(() => {});
  }, 1_000 / filesPerSecond);
  return () => {
    for (const timer of [flood, write, ask]) clearInterval(timer);
    for (const socket of [...deaf, desk]) socket.terminate();
  };
}

let end = () => {};
parentPort?.on('message', (wanted: 'begin' | 'end') => {
  if (wanted === 'begin') end = begin();
  else {
    end();
    parentPort?.postMessage('ended', []);
  }
});
