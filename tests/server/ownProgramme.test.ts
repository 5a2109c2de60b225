/** A programme of a facilitator's own, at the opening of a session and in one that runs. */
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createMemoryStorage } from '../../server/storage/memory.ts';
import { createGuideEditor, readGuide } from '../../src/documents/guideDocument.ts';
import type { StepId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { createPerson, stageOf } from './person.ts';
import { layTable } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const storage = createMemoryStorage();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ storage });
});
afterAll(() => server.close());

const ownProgramme = {
  id: 'eigen-dinsdag',
  title: 'Onze dinsdag',
  purpose: 'Eén afspraak.',
  board: 'drie-bronnen',
  steps: [
    { id: 'p-a', activity: 'welcome', minutes: 5, say: 'canary-say', ask: 'canary-ask', mind: '' },
    { id: 'p-b', activity: 'write', minutes: 6, cardId: 'leren-1' },
    { id: 'p-c', activity: 'write', minutes: 6, cardId: 'eigen-niet-hier', say: 'canary-third' },
  ],
};

it('[M4] a session begins with it, and what is said in it is for facilitators alone, also after a restart', async () => {
  const table = await layTable(server, { participants: 1, opening: { ownProgramme } });
  const { facilitator, participants } = table;
  const stage = stageOf(facilitator.stage);
  expect(stage.templates).toEqual(['drie-bronnen']);
  expect(stage.programme).toMatchObject({
    own: { title: 'Onze dinsdag', purpose: 'Eén afspraak.' },
    steps: [{ id: 'p-a', cardId: null }, { cardId: 'leren-1' }, { cardId: null }],
  });
  const guide = facilitator.connect('guide');
  await guide.synced;
  const first = { 'p-a': 'canary-say\n\ncanary-ask', 'p-c': 'canary-third' };
  expect(readGuide(guide.doc).steps).toEqual(first);
  // The facilitator goes on in it.
  createGuideEditor(guide.doc).setStepWords('p-b' as StepId, 'canary-more');
  await guide.saved();
  const [joris] = participants;
  expect(await joris?.connect('guide').closed).toBe(closeCodes.notYours);
  expect(joris?.wiretap.saw('canary')).toBe(false);
  table.leave();

  const again = await startTestServer({ storage });
  const back = createPerson(again.url);
  Object.assign(back, { memberId: facilitator.memberId, sessionId: facilitator.sessionId });
  for (const [name, value] of facilitator.cookies) back.cookies.set(name, value);
  const kept = back.connect('guide');
  await kept.synced;
  expect(readGuide(kept.doc).steps).toEqual({ ...first, 'p-b': 'canary-more' });
  back.leave();
  await again.close();
});

it('[M4] is put in the place of the steps of a session that runs, by a facilitator alone', async () => {
  const table = await layTable(server, { participants: 1, opening: { programmeId: 'korte-terugblik' } });
  const { facilitator, participants } = table;
  await facilitator.command({ type: 'session.start' });
  const change = { kind: 'useOwn', programme: ownProgramme };
  expect((await participants[0]?.command({ type: 'programme.edit', change } as never))?.status).toBe(403);
  expect((await facilitator.command({ type: 'programme.edit', change } as never)).status).toBe(200);
  await facilitator.stage.until(() => stageOf(facilitator.stage).programme.own !== undefined);
  const { programme } = stageOf(facilitator.stage);
  expect(programme).toMatchObject({ origin: 'vrij', current: 'p-a', steps: [{}, {}, { cardId: null }] });
  expect(participants[0]?.wiretap.saw('canary')).toBe(false);
  // And a ready-made one takes its name away again.
  await facilitator.command({ type: 'programme.edit', change: { kind: 'use', programmeId: 'vrij' } });
  await facilitator.stage.until(() => stageOf(facilitator.stage).programme.steps.length === 0);
  expect(stageOf(facilitator.stage).programme.own).toBeUndefined();
  table.leave();
});

it('[M2] is refused in words when it is none of ours', async () => {
  const person = createPerson(server.url);
  const asked = await person.post('/api/sessions', {
    title: 'Dinsdag',
    facilitatorName: 'Fatma',
    date: '2026-11-30',
    deckIds: ['leren'],
    named: false,
    ownProgramme: { ...ownProgramme, steps: [] },
  });
  expect(asked.status).toBe(400);
  person.leave();
});
