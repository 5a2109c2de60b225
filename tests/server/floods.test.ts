import * as encoding from 'lib0/encoding';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { connectionLimits } from '../../server/gate/turnstile.ts';
import { step1Frame } from '../../server/host/frames.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { closeCodes, messageMark, messageSaved, protocolVersion } from '../../src/model/protocol.ts';
import { cookieHeader } from './cookieJar.ts';
import { layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
let mallory: Seated;
let bob: Seated;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2 });
  [mallory, bob] = table.participants as [Seated, Seated];
});
afterEach(() => table.leave());

const nothingKnown = step1Frame(Uint8Array.from([0]));
const mark = (number: number) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageMark);
    encoding.writeVarUint(encoder, number);
  });

/** A socket of a person's own making: it sends and reads as it likes. */
function rawSocket(person: Seated, client: number, options: { autoPong?: boolean } = {}): WebSocket {
  const address = `${server.url.replace('http', 'ws')}/sync/${person.sessionId}/board`;
  const socket = new WebSocket(`${address}?seat=${person.memberId}&v=${protocolVersion}&client=${client}`, {
    headers: { Cookie: cookieHeader(person.cookies), Origin: server.url },
    ...options,
  });
  socket.on('error', () => {});
  return socket;
}
const opened = (socket: WebSocket) => new Promise<void>((resolve) => socket.once('open', () => resolve()));
const closed = (socket: WebSocket) => new Promise<number>((resolve) => socket.once('close', resolve));

describe('a flood', () => {
  it('[G90] of questions for the whole document is answered one at a time, as fast as it is read', async () => {
    createBoardEditor(table.facilitator.board.doc).setMinutes('x'.repeat(19_000), '');
    await table.facilitator.board.saved();
    const socket = rawSocket(mallory, 77);
    await opened(socket);
    socket.pause();
    const questions = 2_500;
    for (let turn = 0; turn < questions; turn += 1) socket.send(nothingKnown);
    // Others go on meanwhile.
    await Promise.all([bob.board.saved(), bob.desk.saved()]);
    let answers = 0;
    const done = new Promise<void>((resolve) => {
      socket.on('message', (data: Buffer) => {
        if (data[0] === 0 && data[1] === 1) answers += 1;
        if (data[0] === messageSaved) resolve();
      });
    });
    socket.send(mark(1));
    socket.resume();
    await done;
    expect(answers).toBeGreaterThan(0);
    expect(answers).toBeLessThan(questions / 2);
    socket.terminate();
  });

  it.each([
    ['marks', mark(1)],
    ['presence', Uint8Array.from([1, 1, 0])],
    ['questions who points where', Uint8Array.from([3])],
    ['empty updates', Uint8Array.from([0, 2, 2, 0, 0])],
  ])('[G91] of %s makes its sender wait and nobody else', async (_, frame) => {
    const socket = rawSocket(mallory, 78);
    await opened(socket);
    let over = false;
    socket.on('message', (data: Buffer) => {
      if (data[0] === messageSaved && data[1] === 99) over = true;
    });
    for (let turn = 0; turn < 6_000; turn += 1) socket.send(frame);
    socket.send(mark(99));
    for (let turn = 0; turn < 5; turn += 1) {
      await bob.board.saved();
      await table.facilitator.desk.saved();
    }
    expect(over).toBe(false);
    socket.terminate();
  });

  it('[G92] of connections of one seat is turned away with 4529; others come in', async () => {
    const sockets = Array.from({ length: connectionLimits.seat + 5 }, (_, index) =>
      rawSocket(mallory, 100 + index),
    );
    const refused = await Promise.race(sockets.map(closed));
    expect(refused).toBe(closeCodes.slowDown);
    const fresh = bob.connect('board');
    await fresh.synced;
    for (const socket of sockets) socket.terminate();
  });
});

describe('connections through a proxy', () => {
  it('[I12] count for the address that a listed proxy names, and else for the proxy', async () => {
    for (const [trustedProxies, shared] of [
      ['127.0.0.1', false],
      ['10.0.0.1', true],
    ] as const) {
      // Nobody gets so far as to show a seat.
      const held = Promise.withResolvers<null>();
      const storage = { ...createMemoryStorage(), load: () => held.promise };
      const behind = await startTestServer({ storage, trustedProxies });
      const from = (address: string) => {
        const socket = new WebSocket(
          `${behind.url.replace('http', 'ws')}/sync/s-1/stage?v=${protocolVersion}`,
          {
            headers: { Origin: behind.url, 'X-Forwarded-For': address },
          },
        );
        socket.on('error', () => {});
        return socket;
      };
      const crowd = Array.from({ length: connectionLimits.namelessNear }, () => from('203.0.113.5'));
      await Promise.all(crowd.map(opened));
      const other = from('203.0.113.6');
      await (shared ? closed(other) : opened(other));
      const oneMore = from('203.0.113.5');
      await closed(oneMore);
      expect(other.readyState === WebSocket.OPEN).toBe(!shared);
      for (const socket of [...crowd, other]) socket.terminate();
      held.resolve(null);
      await behind.close();
    }
  });
});

describe('a connection that is gone without a word', () => {
  it('[G93] is ended once it has not answered, and what it showed goes', async () => {
    const socket = rawSocket(mallory, 79, { autoPong: false });
    await opened(socket);
    const state = JSON.stringify({ member: mallory.memberId, cursor: { x: 3, y: 4 }, drag: null });
    const entry = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint(encoder, 79);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, state);
    });
    const { awareness } = bob.board.provider;
    const until = (there: boolean) =>
      new Promise<void>((resolve) => {
        const check = () => {
          if (awareness.getStates().has(79) !== there) return;
          awareness.off('update', check);
          resolve();
        };
        awareness.on('update', check);
        check();
      });
    socket.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarUint8Array(encoder, entry);
      }),
    );
    await until(true);
    server.beat();
    // Everybody else has answered by the time that a receipt is there.
    await Promise.all(
      table.everyone.flatMap((one) => [one.stage.saved(), one.board.saved(), one.desk.saved()]),
    );
    server.beat();
    await Promise.all([until(false), closed(socket)]);
    await Promise.all(table.everyone.map((one) => one.board.saved()));
  });
});
