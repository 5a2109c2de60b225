/**
 * What one hostile seat at its full limit costs fifty honest sessions. It writes as much as it may in large updates, asks
 * for whole documents that it never reads, floods marks and cursors, and asks for notes. Calm and hostile times take
 * turns within one run, so that what else the machine does is in both.
 */
import { WebSocket } from 'ws';
import * as Y from 'yjs';

import { connectionLimits } from '../../server/gate/turnstile.ts';
import { step1Frame, updateFrame } from '../../server/host/frames.ts';
import { protocolVersion } from '../../src/model/protocol.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { createPerson, type Person } from '../server/person.ts';
import { atRate } from './atRate.ts';
import { percentile, type Bench } from './bench.ts';
import { comeIn, type Writer } from './fanOut.ts';
import type { ProcessReading } from './processReading.ts';
import { createStopwatch } from './stopwatch.ts';

const sessions = 50;
const members = 4;
const secondsOfTurn = 5;
const turns = 3;

/** More than a seat may ask in a second of each kind. */
const asksPerSecond = 600;
const updateBytes = 200_000;
const updatesPerSecond = 4;

interface Hostile {
  /** Begins, and gives what ends it. */
  begin(): () => void;
}

/** Opens as many connections as a seat may have, most of which read nothing. */
async function hostileSeat(url: string, person: Person): Promise<Hostile> {
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const connect = (document: string, client: number) => {
    const query = `seat=${person.memberId}&v=${protocolVersion}&client=${client}`;
    const socket = new WebSocket(
      `${url.replace('http', 'ws')}/sync/${person.sessionId}/${document}?${query}`,
      {
        headers: { Cookie: cookie, Origin: url },
      },
    );
    socket.on('error', () => {});
    return socket;
  };
  const nothingKnown = step1Frame(Uint8Array.from([0]));
  const doc = new Y.Doc();

  return {
    begin: () => {
      const deaf = Array.from({ length: connectionLimits.seat - 2 }, (_, index) =>
        connect('board', 1_000 + index),
      );
      for (const socket of deaf) socket.once('open', () => socket.pause());
      const desk = connect('desk', doc.clientID);
      desk.on('message', () => {});
      const send = (socket: WebSocket | undefined, frame: Uint8Array) => {
        if (socket?.readyState === WebSocket.OPEN && socket.bufferedAmount < updateBytes) socket.send(frame);
      };
      let turn = 0;
      const flood = setInterval(() => {
        for (let ask = 0; ask < asksPerSecond / 50; ask += 1)
          send(deaf[(turn + ask) % deaf.length], nothingKnown);
        turn += 1;
      }, 20);
      const write = setInterval(() => {
        const before = Y.encodeStateVector(doc);
        doc
          .getMap('desk')
          .set('draft/kennisbronnen-1', { text: `${turn}`.repeat(updateBytes / 5), source: null });
        send(desk, updateFrame(Y.encodeStateAsUpdate(doc, before)));
      }, 1_000 / updatesPerSecond);
      const ask = setInterval(() => {
        void person.get(`/api/sessions/${person.sessionId}/notes?format=docx`).catch(() => {});
      }, 200);
      return () => {
        for (const timer of [flood, write, ask]) clearInterval(timer);
        for (const socket of [...deaf, desk]) socket.terminate();
      };
    },
  };
}

export const hostileSeatBench: Bench = {
  name: 'hostile seat',
  run: async () => {
    const server = await startRealServer(new URL('serverProbe.ts', import.meta.url));
    const read = async () => (await server.ask('What do you cost?')) as ProcessReading;
    const others = createStopwatch();
    const writers: Writer[] = [];
    for (let session = 0; session < sessions; session += 1) {
      const host = createPerson(server.url);
      const { code } = await host.open();
      await host.command({ type: 'rules.set', addNotes: true });
      for (let number = 0; number < members; number += 1)
        writers.push(await comeIn(server.url, code, `Deelnemer ${number}`, others));
    }
    const host = createPerson(server.url);
    const { code } = await host.open();
    const mallory = createPerson(server.url);
    await mallory.join(code, 'Mallory');
    const hostile = await hostileSeat(server.url, mallory);

    const calm: number[] = [];
    const under: number[] = [];
    const readings: ProcessReading[] = [];
    const work = async (into: number[]) => {
      others.reset();
      await atRate(writers.length, 10, secondsOfTurn, (member, turn) => {
        writers[member]?.connection.point(turn % 1_000, 20);
        if ((turn + member) % 10 === 0) writers[member]?.edit();
      });
      into.push(...others.times);
    };
    await work([]);
    for (let turn = 0; turn < turns; turn += 1) {
      await work(calm);
      await read();
      const end = hostile.begin();
      await work(under);
      end();
      readings.push(await read());
    }
    for (const { connection } of writers) connection.close();
    await server.remove();
    const most = (of: (reading: ProcessReading) => number) => Math.max(...readings.map(of));
    return [
      { name: 'edit → others without it, p95', value: percentile(calm, 0.95), unit: 'ms' },
      { name: 'edit → others beside a hostile seat, p95', value: percentile(under, 0.95), unit: 'ms' },
      {
        name: 'edit → others beside a hostile seat, p95, of what it is without',
        value: percentile(under, 0.95) / percentile(calm, 0.95),
        unit: '×',
      },
      {
        name: 'server beside a hostile seat, longest stall',
        value: most(({ lateMost }) => lateMost),
        unit: 'ms',
      },
      { name: 'server beside a hostile seat, memory', value: most(({ memory }) => memory) / 1e6, unit: 'MB' },
    ];
  },
};
