import { afterEach, expect, it } from 'vitest';

import { readBoard } from '../../src/documents/boardDocument.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { stageOf } from './person.ts';
import { handIn, layTable } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

/** Lets everything rest: what was used since the last time only does so at the next. */
async function letRest(): Promise<void> {
  server.rest();
  server.rest();
  await Promise.resolve();
}

it('[L10] a session in which nothing happened for a while goes on where it was, for those who stayed and for who comes', async () => {
  server = await startTestServer();
  const table = await layTable(server, { participants: 2 });
  const { facilitator, participants } = table;
  const [bob, carla] = participants;
  if (bob === undefined || carla === undefined) throw new Error('Two were asked for');
  const roundId = await table.openRound();
  await handIn(bob, roundId, 'van voor de stilte');
  createBoardEditor(bob.board.doc).setMinutes('notulen', '');
  await bob.board.saved();
  const before = stageOf(facilitator.stage);
  const [writer] = facilitator.stage.doc.store.clients.keys();

  await letRest();
  const late = carla.connect('board');
  await late.synced;
  expect(readBoard(late.doc).minutes).toBe('notulen');
  const stage = carla.connect('stage');
  await stage.synced;
  expect(stageOf(stage)).toEqual(before);

  await letRest();
  createBoardEditor(carla.board.doc).setMinutes('notulen, verder', 'notulen');
  await bob.board.until((doc) => readBoard(doc).minutes === 'notulen, verder');

  await letRest();
  expect((await facilitator.command({ type: 'round.reveal', roundId })).status).toBe(200);
  await carla.stage.until(() => Object.keys(stageOf(carla.stage).answers).length === 1);
  expect(Object.values(stageOf(carla.stage).answers)[0]?.text).toBe('van voor de stilte');
  expect([...carla.stage.doc.store.clients.keys()]).toEqual([writer]);
  expect(stageOf(carla.stage).cards).toEqual(before.cards);
  table.leave();
});
