/**
 * How fast an edit reaches the others, and is acknowledged: thirty members, one edit of about 100 bytes a second and ten
 * cursors a second each. The server is a process of its own, with its database on disk.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

import { awarenessFrame, messageSync, syncStep1, updateFrame, step2Frame } from '../../server/host/frames.ts';
import { messageMark, messageSaved, protocolVersion } from '../../src/model/protocol.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { createPerson, type Person } from '../server/person.ts';
import { percentile, type Bench } from './bench.ts';

const members = 30;
const seconds = 10;
const warmUpMs = 1_000;

interface Times {
  readonly others: number[];
  readonly acknowledged: number[];
}

interface Client {
  edit(): void;
  point(): void;
  close(): void;
}

/** A member's board connection on the bare protocol, so that thirty of them leave time for the server. */
async function connect(url: string, person: Person, times: Times, measured: () => boolean): Promise<Client> {
  const doc = new Y.Doc();
  const places = doc.getMap<{ at: number }>('places');
  const query = `seat=${person.memberId}&v=${protocolVersion}&client=${doc.clientID}`;
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${person.sessionId}/board?${query}`, {
    headers: { Cookie: cookie, Origin: url },
  });
  const sentAt = new Map<number, number>();
  let marks = 0;
  let clock = 0;

  places.observe((event, transaction) => {
    if (transaction.local || !measured()) return;
    for (const key of event.keysChanged)
      times.others.push(performance.now() - (places.get(String(key))?.at ?? 0));
  });
  doc.on('update', (update: Uint8Array, origin) => {
    if (origin !== socket) socket.send(updateFrame(update));
  });
  socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === messageSaved) {
      const at = sentAt.get(decoding.readVarUint(decoder));
      if (at !== undefined && measured()) times.acknowledged.push(performance.now() - at);
    } else if (type === messageSync) {
      const kind = decoding.readVarUint(decoder);
      const payload = decoding.readVarUint8Array(decoder);
      if (kind === syncStep1) socket.send(step2Frame(Y.encodeStateAsUpdate(doc, payload)));
      else Y.applyUpdate(doc, payload, socket);
    }
  });
  await new Promise((resolve) => socket.once('open', resolve));

  return {
    edit: () => {
      const at = performance.now();
      marks += 1;
      sentAt.set(marks, at);
      const text = 'x'.repeat(40);
      (places as Y.Map<unknown>).set(`a-${person.memberId}`, { at, x: 1, y: 2, zone: 'now', z: marks, text });
      socket.send(
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, messageMark);
          encoding.writeVarUint(encoder, marks);
        }),
      );
    },
    point: () => {
      clock += 1;
      const state = { member: person.memberId, cursor: { x: clock % 1_000, y: 20 }, drag: null };
      const entry = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, doc.clientID);
        encoding.writeVarUint(encoder, clock);
        encoding.writeVarString(encoder, JSON.stringify(state));
      });
      socket.send(awarenessFrame([entry]));
    },
    close: () => socket.terminate(),
  };
}

export const fanOutBench: Bench = {
  name: 'fan-out',
  run: async () => {
    const server = await startRealServer();
    const host = createPerson(server.url);
    const { code } = await host.open();
    const times: Times = { others: [], acknowledged: [] };
    const start = performance.now();
    const measured = () => performance.now() - start > warmUpMs;
    const clients: Client[] = [];
    for (let number = 0; number < members; number += 1) {
      const person = createPerson(server.url);
      await person.join(code, `Deelnemer ${number}`);
      clients.push(await connect(server.url, person, times, measured));
    }
    // Spread over the second, as people are.
    const timers = clients.flatMap((client, index) => {
      const started: NodeJS.Timeout[] = [];
      setTimeout(
        () => {
          started.push(setInterval(client.edit, 1_000), setInterval(client.point, 100));
        },
        (index * 1_000) / members,
      );
      return [() => started.forEach((timer) => clearInterval(timer))];
    });
    await new Promise((resolve) => setTimeout(resolve, warmUpMs + seconds * 1_000));
    for (const stop of timers) stop();
    for (const client of clients) client.close();
    await server.remove();
    const figure = (name: string, values: readonly number[], part: number) => ({
      name: `1 × ${members}: ${name}, p${part * 100}`,
      value: percentile(values, part),
      unit: 'ms',
    });
    return [
      figure('edit → others', times.others, 0.5),
      figure('edit → others', times.others, 0.95),
      figure('edit → acknowledged', times.acknowledged, 0.5),
      figure('edit → acknowledged', times.acknowledged, 0.95),
      figure('edit → acknowledged', times.acknowledged, 0.99),
      { name: `1 × ${members}: deliveries measured`, value: times.others.length, unit: '' },
    ];
  },
};
