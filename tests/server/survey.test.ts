import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import { afterEach, describe, expect, it } from 'vitest';

import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { readDesk } from '../../src/documents/deskDocument.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { fullKennisscan } from '../../src/model/survey/kennisscan.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { itemsOf, surveysInOrder, type Survey } from '../../src/model/activities/survey/survey.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { layTable, seat, type Seated, type Table } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { dayMs, startTestServer, type TestServer } from './testServer.ts';

const open = { type: 'survey.open', asks: { kind: 'scan', length: 'full' }, layout: 'one' } as const;
const length = itemsOf(fullKennisscan).length;

/** Answers that nobody else gives, as they stand on a desk: yes and no fit every item. */
const canaries = ['0u1', '1u0', '01u', 'uu1', '10u', 'u0u0'].map((part) =>
  part.repeat(length).slice(0, length),
);

let server: TestServer | null = null;
let table: Table;
afterEach(async () => {
  if (server !== null) table.leave();
  await server?.close();
  server = null;
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

describe('a questionnaire that people answer days before', () => {
  it('[K26] [K27] waits sealed through a restart, and is shown and forgotten in the session', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'kennistafel.db');
    const inFiles = (text: string) =>
      readdirSync(folder.path).some((name) => readFileSync(join(folder.path, name)).includes(text));
    const start = (now: number) =>
      startTestServer({ minimumGroup: 4, storage: openSqliteStorage(path), now });
    const invited = Date.parse('2026-11-01T09:00:00Z');
    server = await start(invited);
    const host = createPerson(server.url);
    // Later than a session is kept of its own accord.
    const { code } = await host.open({ named: true, date: '2027-03-01' });
    expect((await host.command({ ...open, ahead: true })).status).toBe(200);
    server.clock.time += 1_000;
    const comeIn = async (url: string, name: string) => {
      const person = createPerson(url);
      await person.join(code, name);
      return seat(person);
    };
    const early = [await comeIn(server.url, 'Joris'), await comeIn(server.url, 'Mirjam')];
    const boss = await seat(host);
    const asked = seen(boss) as Survey;
    for (const [index, person] of early.entries()) await answer(person, asked, canaries[index] ?? null);
    expect(stageOf(boss.stage)).toMatchObject({ phase: 'lobby', deleteAt: expect.any(Number) });
    expect(stageOf(boss.stage).deleteAt).toBeGreaterThan(Date.parse('2027-03-14T00:00:00Z'));
    for (const text of canaries) expect(boss.wiretap.saw(text)).toBe(false);
    for (const person of [boss, ...early]) person.leave();
    await server.close();

    server = await start(invited + 100 * dayMs);
    const { url } = server;
    const comeBack = ({ memberId, sessionId, cookies }: Person) => {
      const again = Object.assign(createPerson(url), { memberId, sessionId });
      for (const [name, value] of cookies) again.cookies.set(name, value);
      return seat(again);
    };
    const [facilitator, joris, mirjam] = (await Promise.all([host, ...early].map(comeBack))) as [
      Seated,
      Seated,
      Seated,
    ];
    const late = [await comeIn(url, 'Dewi'), await comeIn(url, 'Noor'), await comeIn(url, 'Sanne')];
    const everyone = [facilitator, joris, mirjam, ...late];
    table = { leave: () => everyone.forEach((person) => person.leave()) } as Table;
    expect(readDesk(joris.desk.doc).given?.[asked.id]).toEqual({ answers: canaries[0] });
    await answer(joris, asked, canaries[5] ?? null);
    for (const [index, person] of late.slice(0, 2).entries())
      await answer(person, asked, canaries[index + 2] ?? null);
    const closing = { type: 'survey.close', runId: asked.id } as const;
    const few = await facilitator.command(closing);
    expect(few).toMatchObject({ status: 409, body: { reason: 'too-few-answers' } });
    await answer(late[2] as Seated, asked, canaries[4] ?? null);
    expect((await facilitator.command({ type: 'session.start' })).status).toBe(200);
    expect((await facilitator.command({ type: 'card.draw' })).status).toBe(200);
    expect((await facilitator.command(closing)).status).toBe(200);
    await Promise.all(everyone.map((one) => one.stage.until(() => seen(one)?.state === 'shown')));
    expect(seen(facilitator)?.release?.respondents).toBe(5);
    for (const text of canaries) {
      expect(inFiles(text)).toBe(false);
      expect(facilitator.wiretap.saw(text)).toBe(false);
    }
    await joris.desk.until((doc) => doc.getMap('desk').size === 0);
  });
});

describe('what is left of somebody who was removed', () => {
  const text = canaries[0] ?? '';
  async function withFiles() {
    const folder = temporaryFolder();
    const survey = await begin({ storage: openSqliteStorage(join(folder.path, 'kennistafel.db')) }, true, 5);
    const found = (words: string) =>
      readdirSync(folder.path).some((name) => readFileSync(join(folder.path, name)).includes(words));
    return { survey, found };
  }

  it('[K13] counts with the rest, and is in no file once it is closed', async () => {
    const { survey, found } = await withFiles();
    const { participants, facilitator } = table;
    for (const person of participants) await answer(person, survey, text);
    const [gone] = participants as [Seated];
    const reply = await facilitator.command({ type: 'member.remove', memberId: gone.memberId });
    expect(reply.status).toBe(200);
    expect(facilitator.wiretap.saw(text)).toBe(false);
    expect(found(text)).toBe(true);
    expect((await facilitator.command({ type: 'survey.close', runId: survey.id })).status).toBe(200);
    await facilitator.stage.until(() => seen(facilitator)?.release?.respondents === 5);
    expect(found(text)).toBe(false);
  });

  it('[K13] is destroyed when it comes late, also that of a guest on the phone of another', async () => {
    const { survey, found } = await withFiles();
    const { participants, facilitator } = table;
    const [phone] = participants as [Seated];
    expect((await phone.command({ type: 'member.seatBeside', name: 'Ria' })).status).toBe(200);
    const guest = () => Object.values(stageOf(phone.stage).members).find(({ name }) => name === 'Ria');
    await phone.stage.until(() => guest() !== undefined);
    const ria = guest()?.id as MemberId;
    phone.desk.provider.disconnect();
    createDeskEditor(phone.desk.doc, ria).give(survey.id, 'answers', text);
    for (const type of ['survey.cancel', 'member.remove'] as const) {
      const command = type === 'survey.cancel' ? { type, runId: survey.id } : { type, memberId: ria };
      expect((await facilitator.command(command)).status).toBe(200);
    }
    phone.desk.provider.connect();
    await phone.desk.until((doc) => doc.getMap('desk').size === 0);
    await phone.desk.saved();
    expect(found(text)).toBe(false);
  });
});

describe('a server that is killed while it closes a questionnaire', () => {
  /** How long after asking it is killed, in ms: at once, somewhere on the way, and when the answer is there. */
  const moments = [0, 1, 1, 2, 3, 4, 'answered'] as const;

  it('[K13] has it open with every answer it acknowledged, or closed with the whole outcome and no answer', async () => {
    const real = await startRealServer();
    try {
      const host = createPerson(real.url);
      const { code } = await host.open({ named: false });
      const people: Person[] = [host];
      for (const name of ['Joris', 'Mirjam', 'Sem']) {
        const person = createPerson(real.url);
        await person.join(code, name);
        people.push(person);
      }
      const fresh = ({ memberId, sessionId, cookies }: Person) => {
        const again = Object.assign(createPerson(real.url), { memberId, sessionId });
        for (const [name, value] of cookies) again.cookies.set(name, value);
        return seat(again);
      };
      const closed = new Set<boolean>();
      for (const [turn, moment] of moments.entries()) {
        const [boss, ...answering] = (await Promise.all(people.map(fresh))) as [Seated, ...Seated[]];
        const asks = { kind: 'statements' as const, own: [`Stelling ${turn}`, `En nog een ${turn}`] };
        expect((await boss.command({ type: 'survey.open', asks, layout: 'one' })).status).toBe(200);
        const mine = ({ stage }: Seated) =>
          surveysInOrder(stageOf(stage)).find(({ order }) => order === turn);
        await Promise.all(answering.map((one) => one.stage.until(() => mine(one)?.state === 'open')));
        const survey = mine(boss) ?? mine(answering[0] as Seated);
        if (survey === undefined) throw new Error('It was opened');
        for (const person of answering) await answer(person, survey, '4u');
        const asked = boss.command({ type: 'survey.close', runId: survey.id }).then(
          ({ status }) => status,
          () => 'nothing came back',
        );
        if (moment === 'answered') expect(await asked).toBe(200);
        else await new Promise((resolve) => setTimeout(resolve, moment));
        await real.kill();
        const said = await asked;
        for (const person of [boss, ...answering]) person.leave();
        await real.start();
        const witnesses = (await Promise.all(people.map(fresh))) as [Seated, ...Seated[]];
        const found = mine(witnesses[0]);
        const isClosed = found?.state === 'shown';
        closed.add(isClosed);
        if (said === 200) expect(isClosed).toBe(true);
        const kept = witnesses.slice(1).map(({ desk }) => readDesk(desk.doc).given?.[survey.id]);
        expect(kept).toEqual(kept.map(() => (isClosed ? undefined : { answers: '4u' })));
        const outcome = { answers: [0, 0, 0, 0, 3], unknown: 0 };
        if (isClosed) expect(found.release?.counts['own-1']).toEqual(outcome);
        else
          expect((await witnesses[0].command({ type: 'survey.cancel', runId: survey.id })).status).toBe(200);
        for (const witness of witnesses) witness.leave();
      }
      expect(closed).toContain(true);
    } finally {
      await real.remove();
    }
  });
});
