import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createGuideEditor } from '../../src/documents/guideDocument.ts';
import { readGuide } from '../../src/documents/guideDocument.ts';
import type { StepId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { createPerson } from './person.ts';
import { card, layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
let bob: Seated;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2 });
  [bob] = table.participants as [Seated];
});
afterEach(() => table.leave());

const step = 'p-1' as StepId;

/** The guide, opened by somebody. */
async function guideOf(person: Seated) {
  const guide = person.connect('guide');
  await guide.synced;
  return guide;
}

describe('the guide', () => {
  it('[D5] is shared by facilitators, and no byte of it reaches anybody else', async () => {
    await table.facilitator.command({ type: 'member.setRole', memberId: bob.memberId, role: 'facilitator' });
    const [mine, bobs] = [await guideOf(table.facilitator), await guideOf(bob)];
    createGuideEditor(mine.doc).setStepWords(step, 'canary-step-words');
    createGuideEditor(bobs.doc).setCardWords(card, 'canary-card-words');
    createBoardEditor(table.facilitator.board.doc).setMinutes('voor iedereen', '');
    await Promise.all([mine.saved(), bobs.saved(), table.facilitator.board.saved()]);
    for (const guide of [mine, bobs])
      await guide.until((doc) => {
        const { steps, cards } = readGuide(doc);
        return steps[step] === 'canary-step-words' && cards[card] === 'canary-card-words';
      });

    const screen = createPerson(server.url);
    await screen.join(table.code, 'Scherm', 'observer');
    const [, carla] = table.participants as [Seated, Seated];
    for (const nosy of [carla, screen]) {
      expect(await nosy.connect('guide').closed).toBe(closeCodes.notYours);
      const session = `/api/sessions/${nosy.sessionId}`;
      for (const path of [`${session}/me`, `${session}/notes.md`, '/metrics']) await nosy.get(path);
      for (const document of ['stage', 'board'] as const) await nosy.connect(document).synced;
      expect(nosy.wiretap.saw('canary')).toBe(false);
      // What everybody may read, that tap does hear.
      expect(nosy.wiretap.saw('voor iedereen')).toBe(true);
    }
    expect(bob.wiretap.saw('canary-step-words')).toBe(true);
    screen.leave();
  });

  it('[D5] closes for who is no facilitator any more, at once', async () => {
    const [, carla] = table.participants as [Seated, Seated];
    for (const { memberId } of [bob, carla])
      await table.facilitator.command({ type: 'member.setRole', memberId, role: 'facilitator' });
    const mine = await guideOf(table.facilitator);
    const guide = await guideOf(bob);
    createGuideEditor(mine.doc).setStepWords(step, 'canary-before');
    await guide.until((doc) => readGuide(doc).steps[step] === 'canary-before');
    expect(bob.wiretap.saw('canary-before')).toBe(true);
    await table.facilitator.command({ type: 'member.setRole', memberId: bob.memberId, role: 'participant' });
    expect(await guide.closed).toBe(closeCodes.notYours);
    const carlas = await guideOf(carla);
    createGuideEditor(mine.doc).setStepWords(step, 'canary-after');
    await mine.saved();
    // Who still is a facilitator has heard it by now.
    await carlas.until((doc) => readGuide(doc).steps[step] === 'canary-after');
    expect(carla.wiretap.saw('canary-after')).toBe(true);
    expect(bob.wiretap.saw('canary-after')).toBe(false);
    expect(await bob.connect('guide').closed).toBe(closeCodes.notYours);
  });

  it('[G6] is written by nobody under the client id of another facilitator', async () => {
    await table.facilitator.command({ type: 'member.setRole', memberId: bob.memberId, role: 'facilitator' });
    const mine = await guideOf(table.facilitator);
    createGuideEditor(mine.doc).setStepWords(step, 'van mij');
    await mine.saved();
    mine.close();
    expect(await bob.connect('guide', { client: mine.doc.clientID }).closed).toBe(closeCodes.startFresh);
  });

  it('[D5] can be read, not written, when the session is closed', async () => {
    const mine = await guideOf(table.facilitator);
    createGuideEditor(mine.doc).setStepWords(step, 'wat ik zei');
    await mine.saved();
    await table.facilitator.command({ type: 'session.close' });
    const after = await guideOf(table.facilitator);
    expect(readGuide(after.doc).steps[step]).toBe('wat ik zei');
    createGuideEditor(after.doc).setStepWords(step, 'wat ik had willen zeggen');
    expect(await after.closed).toBe(closeCodes.startFresh);
    expect(await bob.connect('guide').closed).toBe(closeCodes.notYours);
  });
});
