import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { stageOf } from './person.ts';
import { card, handIn, layTable } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('before reveal', () => {
  it.each([true, false])(
    '[D1] no byte of an answer or draft reaches anybody else (named: %s)',
    async (named) => {
      const table = await layTable(server, { participants: 3, opening: { named } });
      const roundId = await table.openRound();
      const secrets = table.everyone.map((_, index) => `canary-${index}-${named}-QZX`);
      for (const [index, person] of table.everyone.entries()) {
        createDeskEditor(person.desk.doc).setDraft(card, { text: `draft ${secrets[index]}`, source: null });
        await handIn(person, roundId, `answer ${secrets[index]}`);
      }
      // Every door there is, opened by everybody.
      for (const person of table.everyone) {
        const session = `/api/sessions/${person.sessionId}`;
        for (const path of [`${session}/me`, `${session}/notes.md`, `${session}/notes.html`, '/api/seats'])
          expect((await person.get(path)).status).toBe(200);
        expect((await person.get('/metrics')).status).toBe(404);
        await person.post('/api/lookup', { code: table.code });
        person.board.provider.awareness.setLocalStateField('member', person.memberId);
        await person.board.saved();
        for (const document of ['stage', 'board'] as const) {
          const again = person.connect(document);
          await again.synced;
          again.close();
        }
      }
      await table.facilitator.stage.until(() => openRound(stageOf(table.facilitator.stage))?.laid === 4);
      for (const [reader, person] of table.everyone.entries())
        for (const [writer, secret] of secrets.entries())
          if (reader !== writer) expect(person.wiretap.saw(secret), `${reader} saw ${writer}`).toBe(false);

      await table.facilitator.command({ type: 'round.reveal', roundId });
      await Promise.all(
        table.everyone.map(({ stage }) =>
          stage.until(() => Object.keys(stageOf(stage).answers).length === 4),
        ),
      );
      // The wiretap does hear what is said: otherwise the silence above would mean nothing.
      for (const person of table.everyone)
        for (const secret of secrets) {
          expect(person.wiretap.saw(`answer ${secret}`)).toBe(true);
          if (person !== table.everyone[secrets.indexOf(secret)])
            expect(person.wiretap.saw(`draft ${secret}`)).toBe(false);
        }
      table.leave();
    },
  );

  it('[D2] a desk opens for its owner alone, whatever seat is asked for', async () => {
    const table = await layTable(server, { participants: 2 });
    const [bob, carla] = table.participants;
    if (bob === undefined || carla === undefined) throw new Error('Two were asked for');
    await handIn(bob, await table.openRound(), 'canary-desk-of-bob');
    for (const nosy of [carla, table.facilitator]) {
      const own = nosy.memberId;
      nosy.memberId = bob.memberId;
      const attempt = nosy.connect('desk');
      expect(await attempt.closed).toBe(closeCodes.whoAreYou);
      nosy.memberId = own;
      expect(nosy.wiretap.saw('canary-desk-of-bob')).toBe(false);
    }
    // Its owner, who opens it once more, does hear it.
    await bob.connect('desk').synced;
    expect(bob.wiretap.saw('canary-desk-of-bob')).toBe(true);
    table.leave();
  });

  it('[D3] a desk follows its owner to another device', async () => {
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    await handIn(bob, await table.openRound(), 'geschreven op de telefoon');
    const elsewhere = bob.connect('desk');
    await elsewhere.synced;
    expect(JSON.stringify(elsewhere.doc.getMap('desk').toJSON())).toContain('geschreven op de telefoon');
    table.leave();
  });
});
