/** A session in which something is that can never be right, as no version of the product writes it. */
import { afterEach, expect, it } from 'vitest';

import { testStage } from '../fixtures/testStage.ts';
import { createStageDocument } from '../../server/host/sessionMemory.ts';
import { goneAfterMs } from '../../src/model/session/gone.ts';
import type { CardId } from '../../src/model/deck.ts';
import type { MemberId, RoundId } from '../../src/model/ids.ts';
import type { Member, Round } from '../../src/model/session/stage.ts';
import { createPerson } from './person.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

it('[L136] what goes wrong in one session ends that one alone, and is told to the operator', async () => {
  server = await startTestServer();
  const stage = testStage();
  const [joris] = Object.values<Member>(stage.members);
  if (joris === undefined) throw new Error('Somebody takes part');
  const round: Round = {
    id: 'r-one' as RoundId,
    cardId: 'leren-1' as CardId,
    state: 'open',
    locked: false,
    order: 1,
    ready: 0,
    of: 0,
    readyMembers: [],
    laid: 0,
  };
  const members = { ...stage.members, [joris.id]: { ...joris, sameAs: joris.id } } as Record<
    MemberId,
    Member
  >;
  const circle = { ...stage, phase: 'table', members, rounds: { [round.id]: round } } as const;
  await server.storage.commit(stage.sessionId, [
    { type: 'session.open', code: stage.code, deleteAt: Number.MAX_SAFE_INTEGER },
    ...createStageDocument(circle).changes,
  ]);
  const anna = createPerson(server.url);
  expect((await anna.post('/api/lookup', { code: stage.code })).status).toBe(200);

  server.clock.time += 2 * goneAfterMs;
  server.notice();
  await expect.poll(() => server.logged.join()).toContain('session-failed');
  expect((await anna.open()).code).toHaveLength(6);
});
