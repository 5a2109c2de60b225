import { expect, it } from 'vitest';

import { openLastSeen } from '../../server/dataFolder.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { createPerson } from './person.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { dayMs, startTestServer } from './testServer.ts';

it('[T48] a start with the clock half a year ahead deletes nothing, and says so', async () => {
  const storage = { ...createMemoryStorage(), close: () => Promise.resolve() };
  const lastSeen = openLastSeen(temporaryFolder().path);
  const now = Date.parse('2026-11-12T09:00:00Z');
  const first = await startTestServer({ storage, lastSeen, now });
  const facilitator = createPerson(first.url);
  await facilitator.open();
  const { sessionId } = facilitator;
  await first.close();

  const later = now + 181 * dayMs;
  const jumped = await startTestServer({ storage, lastSeen, now: later });
  await jumped.expire();
  expect(await storage.load(sessionId)).not.toBeNull();
  expect(jumped.logged.join()).toContain('clock-not-believed');
  await jumped.close();

  // And the next start, with the clock put right, goes on as before.
  const right = await startTestServer({ storage, lastSeen, now: now + dayMs });
  expect(await storage.load(sessionId)).not.toBeNull();
  expect(right.logged.join()).not.toContain('clock-not-believed');
  await right.close();
});
