import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import { afterEach, describe, expect, it } from 'vitest';

import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { fullKennisscan } from '../../src/model/survey/kennisscan.ts';
import { itemsOf, surveysInOrder, type Survey } from '../../src/model/activities/survey/survey.ts';
import { stageOf } from './person.ts';
import { layTable, type Seated, type Table } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const open = { type: 'survey.open', asks: { kind: 'scan', length: 'full' }, layout: 'one' } as const;
const length = itemsOf(fullKennisscan).length;

/** Answers that nobody else gives, as they stand on a desk: yes and no fit every item. */
const canaries = ['0u1', '1u0', '01u', 'uu1', '10u', 'u0u0'].map((part) =>
  part.repeat(length).slice(0, length),
);

let server: TestServer;
let table: Table;
afterEach(async () => {
  table.leave();
  await server.close();
});

const seen = ({ stage }: Seated): Survey | undefined => surveysInOrder(stageOf(stage))[0];

async function answer(person: Seated, { id }: Survey, text: string | null): Promise<void> {
  createDeskEditor(person.desk.doc).give(id, 'answers', text);
  await person.desk.saved();
}

async function begin(options: Parameters<typeof startTestServer>[0], named: boolean, participants = 6) {
  server = await startTestServer({ minimumGroup: 4, ...options });
  table = await layTable(server, { participants, opening: { named } });
  const { facilitator, everyone } = table;
  expect((await facilitator.command(open)).status).toBe(200);
  await Promise.all(everyone.map((one) => one.stage.until(() => seen(one) !== undefined)));
  return seen(facilitator) as Survey;
}

async function close(survey: Survey): Promise<void> {
  expect((await table.facilitator.command({ type: 'survey.close', runId: survey.id })).status).toBe(200);
  await Promise.all(table.everyone.map((one) => one.stage.until(() => seen(one)?.state === 'shown')));
}

describe('a questionnaire on a real server', () => {
  it.each([true, false])(
    '[K10] reaches nobody else, before or after it is closed (named: %s)',
    async (named) => {
      const survey = await begin({}, named);
      const { participants, facilitator, everyone } = table;
      for (const [index, person] of participants.entries()) {
        await answer(person, survey, canaries[index] ?? null);
        // Counts go in steps, and nothing else changes on the stage.
        const told = index < 4 ? 0 : 5;
        await facilitator.stage.until(() => seen(facilitator)?.ready === told || index === 5);
      }
      const early = stageOf(facilitator.stage);
      for (const person of everyone)
        expect((await person.get(`/api/sessions/${person.sessionId}/notes.json`)).status).toBe(200);
      await close(survey);
      for (const [reader, person] of everyone.entries())
        for (const [writer, text] of canaries.entries())
          if (reader !== writer + 1) expect(person.wiretap.saw(text), `${reader} saw ${writer}`).toBe(false);
      // The wiretap does hear: each hears from another device what they wrote themselves.
      const again = participants[0]?.connect('desk');
      await again?.synced;
      expect(early.deleteAt).toBe(stageOf(facilitator.stage).deleteAt);
      const { release } = seen(facilitator) as Survey;
      expect(release?.respondents).toBe(6);
      expect(Object.keys(release?.counts ?? {})).toHaveLength(length);
    },
  );

  it.each(['survey.close', 'survey.cancel'] as const)(
    '[K13] leaves nothing of who answered what on desks or in files: %s',
    async (type) => {
      const folder = temporaryFolder();
      const path = join(folder.path, 'kennistafel.db');
      const survey = await begin({ storage: openSqliteStorage(path) }, true);
      const { participants, facilitator } = table;
      for (const [index, person] of participants.entries())
        await answer(person, survey, canaries[index] ?? null);
      // Taken back before it ends: it is in the log until then.
      await answer(participants[5] as Seated, survey, null);
      const inFiles = (text: string) =>
        readdirSync(folder.path).some((name) => readFileSync(join(folder.path, name)).includes(text));
      for (const text of canaries) expect(inFiles(text)).toBe(true);
      expect((await facilitator.command({ type, runId: survey.id })).status).toBe(200);
      for (const text of canaries) expect(inFiles(text)).toBe(false);
      for (const { desk } of participants) {
        await desk.until((doc) => doc.getMap('desk').size === 0);
        expect(Buffer.from(Y.encodeStateAsUpdate(desk.doc)).includes(canaries[0] ?? '')).toBe(false);
      }
    },
  );

  it('[K13] destroys what comes after it was closed, also from a phone that had no connection', async () => {
    const folder = temporaryFolder();
    const survey = await begin({ storage: openSqliteStorage(join(folder.path, 'kennistafel.db')) }, false);
    const late = 'u1'.repeat(length).slice(0, length);
    const { participants } = table;
    for (const [index, person] of participants.entries())
      await answer(person, survey, canaries[index] ?? null);
    const [phone] = participants as [Seated];
    phone.desk.provider.disconnect();
    createDeskEditor(phone.desk.doc).give(survey.id, 'answers', late);
    createDeskEditor(phone.desk.doc).setReady(survey.id, true);
    await close(survey);
    phone.desk.provider.connect();
    await phone.desk.until((doc) => doc.getMap('desk').size === 0);
    await phone.desk.saved();
    for (const name of readdirSync(folder.path))
      expect(readFileSync(join(folder.path, name)).includes(late)).toBe(false);
    const { release } = seen(table.facilitator) as Survey;
    expect(release?.respondents).toBe(6);
    // Something of one's own that has nothing to do with it is left alone.
    createDeskEditor(phone.desk.doc).setDraft('kennisbronnen-1' as never, {
      text: 'Mijn kladje',
      source: null,
    });
    await phone.desk.saved();
    expect(phone.desk.doc.getMap('desk').size).toBe(1);
  });
});
