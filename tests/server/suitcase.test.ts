/** A suitcase: a session goes from a laptop to the central server, and the other way round, in a file. Two real servers. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { readDesk } from '../../src/documents/deskDocument.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { encodeContents, parseContents, type Contents } from '../../server/suitcase/contents.ts';
import { labelOf as labelFor, privateKeyOf, readLabel } from '../../server/suitcase/label.ts';
import { sealFor, suitcaseFormat, unseal } from '../../server/suitcase/sealing.ts';
import { readStage, writeStage } from '../../src/documents/stageDocument.ts';
import type { HarvestId, MemberId, NoteId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { cookieHeader, keepCookies } from './cookieJar.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { handIn, layTable, seat, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const centralKey = new Uint8Array(32).fill(9);
const centralUrl = 'http://kennistafel.example.nl';
const canary = 'KANARIE van een ander';

let laptop: TestServer;
let central: TestServer;
const tables: Table[] = [];
const people: Person[] = [];

beforeEach(async () => {
  laptop = await startTestServer();
  central = await startTestServer({ serverKey: centralKey, publicUrl: centralUrl });
});
afterEach(async () => {
  for (const one of [...tables.splice(0), ...people.splice(0)]) one.leave();
  await Promise.all([laptop.close(), central.close()]);
});

/** A person whose pages are those of the central server. */
function personAtCentral(): Person {
  const person = createPerson(central.url, centralUrl);
  people.push(person);
  return person;
}

const labelOf = async (server: TestServer) =>
  ((await (await fetch(`${server.url}/api/suitcase`)).json()) as { label: string }).label;

/** The file, or the reason of a refusal. */
async function packAt(server: TestServer, person: Person, label: string): Promise<Buffer | string> {
  const response = await fetch(`${server.url}/api/sessions/${person.sessionId}/suitcase`, {
    method: 'POST',
    headers: {
      Origin: server === central ? centralUrl : server.url,
      'Kennistafel-Seat': person.memberId,
      Cookie: cookieHeader(person.cookies),
    },
    body: JSON.stringify({ label }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return response.ok ? bytes : (JSON.parse(bytes.toString()) as { reason: string }).reason;
}

async function packed(server: TestServer, person: Person, receiver: TestServer): Promise<Buffer> {
  const file = await packAt(server, person, await labelOf(receiver));
  if (typeof file === 'string') throw new Error(file);
  return file;
}

/** Brings a suitcase in as this person, who sits at the packer's seat from then on. */
async function unpackAt(server: TestServer, person: Person, file: Uint8Array) {
  const response = await fetch(`${server.url}/api/suitcase`, {
    method: 'PUT',
    headers: { Origin: server === central ? centralUrl : server.url, Cookie: cookieHeader(person.cookies) },
    body: new Uint8Array(file),
  });
  keepCookies(person.cookies, response);
  const body = (await response.json()) as Record<string, string | boolean>;
  if (response.status === 201)
    Object.assign(person, { sessionId: body['sessionId'], memberId: body['memberId'] });
  return { status: response.status, body };
}

const notesOf = async (person: Person, format: string) =>
  (await person.get(`/api/sessions/${person.sessionId}/notes.${format}?lang=nl`)).text;

/** A session on the laptop in which much has happened: published and sealed answers, a ballot, agreements, a kept board. */
async function layOnLaptop(): Promise<{ table: Table; mine: Seated; theirs: Seated }> {
  const table = await layTable(laptop, { participants: 2 });
  tables.push(table);
  const [mine, theirs] = table.participants as [Seated, Seated];
  const { facilitator } = table;
  const first = await table.openRound();
  await handIn(mine, first, 'Wij leren van bezoeken');
  await handIn(theirs, first, 'Wij leren van elkaar');
  await facilitator.command({ type: 'round.reveal', roundId: first });
  await facilitator.stage.until(() => Object.keys(stageOf(facilitator.stage).answers).length === 2);
  createBoardEditor(facilitator.board.doc).putBackHarvest({
    id: 'h-one' as HarvestId,
    kind: 'action',
    text: 'Een bezoek plannen',
    who: 'Deelnemer 1',
    when: '2026-12-01',
    order: 1,
  });
  await facilitator.board.saved();
  const second = await table.openRound();
  await handIn(theirs, second, canary);
  createDeskEditor(mine.desk.doc).setDraft('leren-1' as never, { text: 'KANARIE in de maak', source: null });
  await mine.desk.saved();
  return { table, mine, theirs };
}

describe('a session that goes to the central server in a suitcase', () => {
  it('[F73] is there whole: the notes are the same, and what was sealed is sealed and can be revealed', async () => {
    const { table } = await layOnLaptop();
    const formats = ['md', 'json', 'csv'];
    const before = await Promise.all(formats.map((format) => notesOf(table.facilitator, format)));
    const anna = personAtCentral();
    const { status } = await unpackAt(central, anna, await packed(laptop, table.facilitator, central));
    expect(status).toBe(201);
    expect(await Promise.all(formats.map((format) => notesOf(anna, format)))).toEqual(before);

    const seated = await seat(anna);
    const stage = stageOf(seated.stage);
    const on = stageOf(table.facilitator.stage);
    expect(stage.sessionId).not.toBe(on.sessionId);
    expect(Object.keys(stage.members)).toEqual(Object.keys(on.members));
    const roundId = Object.values(stage.rounds).find(({ state }) => state === 'open')?.id;
    if (roundId === undefined) throw new Error('The round is still open');
    expect(anna.wiretap.saw('KANARIE')).toBe(false);
    await anna.command({ type: 'round.reveal', roundId });
    await seated.stage.until(() =>
      Object.values(stageOf(seated.stage).answers).some(({ text }) => text === canary),
    );
  });

  it('[F73] goes on there: people join by its code, and no seat of the laptop opens anything', async () => {
    const { table, mine } = await layOnLaptop();
    const anna = personAtCentral();
    const { body } = await unpackAt(central, anna, await packed(laptop, table.facilitator, central));
    const newcomer = personAtCentral();
    const joined = await newcomer.join(String(body['code']), 'Joris');
    expect(joined.status).toBe(200);
    mine.cookies.forEach((value, name) => newcomer.cookies.set(name, value));
    newcomer.memberId = mine.memberId;
    expect((await newcomer.me()).status).toBe(401);
  });

  it('[F73] is there whole when it was closed on the laptop', async () => {
    const { table } = await layOnLaptop();
    await table.facilitator.command({ type: 'round.reveal', roundId: openIn(table) });
    expect((await table.facilitator.command({ type: 'session.close' })).status).toBe(200);
    const before = await notesOf(table.facilitator, 'md');
    const anna = personAtCentral();
    await unpackAt(central, anna, await packed(laptop, table.facilitator, central));
    expect(await notesOf(anna, 'md')).toBe(before);
    expect(before).toContain('Een bezoek plannen');
  });

  it('[F75] comes in once, however often the file is brought', async () => {
    const { table } = await layOnLaptop();
    const file = await packed(laptop, table.facilitator, central);
    const anna = personAtCentral();
    const first = await unpackAt(central, anna, file);
    const other = personAtCentral();
    for (const again of [file, await packed(laptop, table.facilitator, central)])
      expect(await unpackAt(central, other, again)).toMatchObject({
        status: 200,
        body: { already: true, sessionId: first.body['sessionId'] },
      });
    expect(other.cookies.size).toBe(0);
    expect(await central.storage.sessions()).toHaveLength(1);
    expect((await anna.me()).status).toBe(200);
  });

  it('[F75] gets another code when there is a session with its own', async () => {
    const { table } = await layOnLaptop();
    const twin = await startTestServer({ serverKey: centralKey });
    const theirs = await twin.storage.sessions();
    expect(theirs).toEqual([]);
    await twin.storage.commit('s-taken' as never, [
      { type: 'session.open', code: table.code, deleteAt: Number.MAX_SAFE_INTEGER },
    ]);
    const anna = createPerson(twin.url);
    const { body, status } = await unpackAt(twin, anna, await packed(laptop, table.facilitator, central));
    expect(status).toBe(201);
    expect(body['code']).not.toBe(table.code);
    await twin.close();
  });
});

const openIn = (table: Table) => {
  const found = Object.values(stageOf(table.facilitator.stage).rounds).find(({ state }) => state === 'open');
  if (found === undefined) throw new Error('No round is open');
  return found.id;
};

describe('what a facilitator can learn from a suitcase', () => {
  it('[F74] is nothing: only the server that it was made for can open it', async () => {
    const { table } = await layOnLaptop();
    const file = await packed(laptop, table.facilitator, central);
    expect(file.includes('KANARIE')).toBe(false);
    expect(file.includes('bezoek')).toBe(false);
    expect(await unseal(privateKeyOf(new Uint8Array(32).fill(7)), file)).toMatchObject({
      ok: false,
      reason: 'suitcase-elsewhere',
    });
    // The outside can say what it likes: it is not opened by it.
    const relabelled = Buffer.from(
      file.toString('latin1').replace(/^(KENNISTAFEL KOFFER \d+ )[a-f0-9]+/, (_all, begin: string) => {
        const [, sum = ''] = /-([a-f0-9]{8})$/.exec(labelFor(new Uint8Array(32).fill(7))) ?? [];
        return begin + sum;
      }),
      'latin1',
    );
    expect(await unseal(privateKeyOf(new Uint8Array(32).fill(7)), relabelled)).toMatchObject({
      reason: 'suitcase-damaged',
    });
  });

  it('[F74] no session with secrets leaves a server at which one does not sit, for whatever key', async () => {
    const anna = personAtCentral();
    const { code } = await anna.open();
    const joris = personAtCentral();
    await joris.join(code, 'Joris');
    expect(await packAt(central, anna, await labelOf(laptop))).toBeInstanceOf(Buffer);
    const seated = await seat(joris);
    createDeskEditor(seated.desk.doc).setDraft('leren-1' as never, { text: canary, source: null });
    await seated.desk.saved();
    expect(await packAt(central, anna, await labelOf(laptop))).toBe('suitcase-secret');
  });

  it('[F74] only facilitators pack, and only for a whole label', async () => {
    const { table, mine } = await layOnLaptop();
    const label = await labelOf(central);
    expect(await packAt(laptop, mine, label)).toBe('not-allowed');
    expect(await packAt(laptop, table.facilitator, label.slice(0, -1))).toBe('suitcase-label');
    expect(await packAt(laptop, table.facilitator, `Plak dit: ${label}.`)).toBeInstanceOf(Buffer);
  });
});

/** The contents with another stage. */
function stageIn(contents: Contents, stage: unknown): Contents {
  const doc = new Y.Doc();
  writeStage(doc, stage as Stage);
  return { ...contents, documents: new Map([...contents.documents, ['stage', Y.encodeStateAsUpdate(doc)]]) };
}

const strangerKey = new Uint8Array(32).fill(3);

/** What is in a suitcase that a facilitator had made for a key of their own. */
async function openedAtHome(server: TestServer, person: Person): Promise<Contents> {
  const file = await packAt(server, person, labelFor(strangerKey));
  const opened = await unseal(privateKeyOf(strangerKey), file as Buffer);
  const contents = opened.ok ? parseContents(opened.contents) : null;
  if (contents === null) throw new Error('It is for this key');
  return contents;
}

async function sealedForCentral(contents: Contents | Uint8Array): Promise<Buffer> {
  const receiver = readLabel(await labelOf(central));
  if (receiver === null) throw new Error('The label of the server');
  return sealFor(receiver, contents instanceof Uint8Array ? contents : encodeContents(contents));
}

describe('a suitcase that somebody made to do harm', () => {
  it('[F75] is refused when it has numbers that never end, or people who are each other', async () => {
    const { table, mine, theirs } = await layOnLaptop();
    const contents = await openedAtHome(laptop, table.facilitator);
    const stage = stageOf(table.facilitator.stage);
    const [answer] = Object.values(stage.answers);
    const [round] = Object.values(stage.rounds);
    const own = (id: MemberId) => stage.members[id];
    if (answer === undefined || round === undefined) throw new Error('There is an answer');
    const harmful = [
      { ...stage, answers: { ...stage.answers, [answer.id]: { ...answer, order: 1e12 } } },
      { ...stage, rounds: { ...stage.rounds, [round.id]: { ...round, order: Number.NaN } } },
      { ...stage, autoPlaced: { 0: { cards: { 'leren-1': { x: 6e17, y: 0, zone: null } }, aside: {} } } },
      { ...stage, createdAt: 1e300 },
      { ...stage, minimumGroup: -1 },
      { ...stage, templates: [] },
      {
        ...stage,
        members: { ...stage.members, [mine.memberId]: { ...own(mine.memberId), sameAs: mine.memberId } },
      },
      {
        ...stage,
        members: {
          ...stage.members,
          [mine.memberId]: { ...own(mine.memberId), sameAs: theirs.memberId },
          [theirs.memberId]: { ...own(theirs.memberId), sameAs: mine.memberId },
        },
      },
    ];
    for (const one of harmful) {
      const { body } = await unpackAt(
        central,
        personAtCentral(),
        await sealedForCentral(stageIn(contents, one)),
      );
      expect(body['reason']).toBe('suitcase-damaged');
    }
    // The same, without harm in it.
    const whole = await sealedForCentral(stageIn(contents, stage));
    expect((await unpackAt(central, personAtCentral(), whole)).status).toBe(201);
  });

  it('[F75] takes the memory of a process of its own when it is far larger than it looks', async () => {
    const bomb = Buffer.from(`{"x":[${'{},'.repeat(25_000_000)}{}]}`);
    const file = await sealedForCentral(bomb);
    expect(file.length).toBeLessThan(300_000);
    const before = process.memoryUsage().heapUsed;
    const anna = personAtCentral();
    const answer = unpackAt(central, anna, file);
    expect((await fetch(`${central.url}/healthz`)).status).toBe(200);
    expect((await answer).body['reason']).toBe('suitcase-damaged');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
    expect((await anna.open()).code).toHaveLength(6);
  });

  it('[F75] does not give the seat of another facilitator', async () => {
    const anna = personAtCentral();
    const { code } = await anna.open();
    const piet = personAtCentral();
    await piet.join(code, 'Piet');
    await anna.command({ type: 'member.setRole', memberId: piet.memberId, role: 'facilitator' });
    const contents = await openedAtHome(central, anna);
    const forged = { ...contents, packedBy: piet.memberId };
    const thief = personAtCentral();
    const { status } = await unpackAt(central, thief, await sealedForCentral(forged));
    expect([status, thief.memberId]).toEqual([201, anna.memberId]);
    thief.memberId = piet.memberId;
    expect((await thief.me()).status).toBe(401);
  });

  it('[F76] changes nothing in a session that was closed', async () => {
    const { code, person: anna } = await openCentral();
    const joris = personAtCentral();
    await joris.join(code, 'Joris');
    await anna.command({ type: 'session.start' });
    await anna.command({ type: 'session.close' });
    const contents = await openedAtHome(central, anna);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, contents.documents.get('stage') ?? new Uint8Array());
    const stage = readStage(doc);
    const file = await sealedForCentral(stageIn(contents, { ...stage, title: 'Vervalst' }));
    expect((await unpackAt(central, personAtCentral(), file)).body['reason']).toBe('suitcase-worked-on');
    expect(await notesOf(anna, 'md')).not.toContain('Vervalst');
  });

  it('[F75] cannot take the place of a session of which somebody knows the id', async () => {
    const { table } = await layOnLaptop();
    const contents = await openedAtHome(laptop, table.facilitator);
    const stage = stageOf(table.facilitator.stage);
    const forger = 'm-forger' as MemberId;
    const members = { [forger]: { ...stage.members[table.facilitator.memberId], id: forger } };
    const forged: Contents = {
      ...stageIn(contents, { ...stage, title: 'Vervalst', members }),
      session: table.facilitator.sessionId,
      packedBy: forger,
    };
    expect((await unpackAt(central, personAtCentral(), await sealedForCentral(forged))).status).toBe(201);
    const anna = personAtCentral();
    await unpackAt(central, anna, await packed(laptop, table.facilitator, central));
    expect(await notesOf(anna, 'md')).toBe(await notesOf(table.facilitator, 'md'));
  });

  it('[F74] does not tell a facilitator who wrote what on the board', async () => {
    const { person: anna, code } = await openCentral();
    const joris = personAtCentral();
    await joris.join(code, 'Joris');
    await anna.command({ type: 'rules.set', addNotes: true });
    await anna.command({ type: 'session.start' });
    const board = joris.connect('board');
    await board.synced;
    createBoardEditor(board.doc).addNotes([
      { id: 'n-one' as NoteId, text: 'Van Joris', spot: { x: 0, y: 0, zone: null } },
    ]);
    await board.saved();
    board.close();
    const { writers } = await openedAtHome(central, anna);
    expect([...writers.values()]).not.toContain(joris.memberId);
  });
});

/** Somebody at the central server who opened a session. */
async function openCentral(): Promise<{ person: Person; code: string }> {
  const person = personAtCentral();
  const { code } = await person.open();
  return { person, code };
}

describe('a file that is no suitcase for this server', () => {
  it('[F75] gets a plain answer: of a newer version, an older one, for elsewhere, damaged, or no suitcase', async () => {
    const { table } = await layOnLaptop();
    const receiver = readLabel(await labelOf(central));
    if (receiver === null) throw new Error('The label of the server');
    const whole = await packed(laptop, table.facilitator, central);
    const anna = personAtCentral();
    const answers = [
      [await sealFor(receiver, Buffer.from('{}'), suitcaseFormat + 1), 'suitcase-newer'],
      [await sealFor(receiver, Buffer.from('{}'), suitcaseFormat - 1), 'suitcase-older'],
      [await sealFor(receiver, Buffer.from('{}')), 'suitcase-damaged'],
      [await packed(laptop, table.facilitator, laptop), 'suitcase-elsewhere'],
      [whole.subarray(0, -1), 'suitcase-damaged'],
      [whole.subarray(0, 70), 'suitcase-damaged'],
      [Buffer.from('PK een foto'), 'no-suitcase'],
      [Buffer.alloc(0), 'no-suitcase'],
    ] as const;
    for (const [file, reason] of answers) {
      const { status, body } = await unpackAt(central, anna, file);
      expect([body['reason'], status >= 400 && status < 500]).toEqual([reason, true]);
      expect(String(body['title']).length).toBeGreaterThan(20);
    }
    for (const at of [90, 130, whole.length - 1]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect((await unpackAt(central, anna, flipped)).body['reason']).toBe('suitcase-damaged');
    }
    expect(await central.storage.sessions()).toEqual([]);
  });

  it('[F75] that somebody forged makes no session, and takes nobody’s seat', async () => {
    const { table } = await layOnLaptop();
    const receiver = readLabel(await labelOf(central));
    const own = privateKeyOf(centralKey);
    const opened = await unseal(own, await packed(laptop, table.facilitator, central));
    const contents = opened.ok ? parseContents(opened.contents) : null;
    if (receiver === null || contents === null) throw new Error('It is for here');
    const victim = personAtCentral();
    await victim.open();
    const stage = stageOf(table.facilitator.stage);
    const withStage = (next: unknown) => stageIn(contents, next);
    const guest = Object.values(stage.members)[0];
    const forged: Contents[] = [
      withStage({
        ...stage,
        members: { ...stage.members, [victim.memberId]: { ...guest, id: victim.memberId, name: 'Eva' } },
      }),
      withStage({ ...stage, title: 'x'.repeat(10_000) }),
      withStage({ ...stage, rules: JSON.parse('{"__proto__":{"moveItems":true}}') as unknown }),
      withStage({ ...stage, unknown: 1 }),
      withStage({ ...stage, cards: 'none' }),
      { ...contents, packedBy: table.participants[0]?.memberId as MemberId },
      { ...contents, documents: new Map([...contents.documents, ['board', new Uint8Array([9, 9, 9])]]) },
      { ...contents, documents: new Map([...contents.documents].filter(([key]) => key !== 'stage')) },
      { ...contents, vault: Buffer.from('{"hands":7}') },
    ];
    for (const one of forged) {
      const file = await sealFor(receiver, encodeContents(one));
      expect((await unpackAt(central, personAtCentral(), file)).body['reason']).toBe('suitcase-damaged');
    }
    // A home that this server never gave is none: it becomes a session of its own.
    const away = { sessionId: victim.sessionId, fingerprint: 'x', by: contents.packedBy, proof: 'y' };
    const { body } = await unpackAt(
      central,
      personAtCentral(),
      await sealFor(receiver, encodeContents({ ...contents, home: away })),
    );
    expect(body['sessionId']).not.toBe(victim.sessionId);
    expect((await victim.me()).status).toBe(200);
    expect(await central.storage.sessions()).toHaveLength(2);
  });
});

describe('a session that was prepared on the central server', () => {
  it('[F76] is taken along, carried out on the laptop, and comes home under its own code, link and seat', async () => {
    const anna = personAtCentral();
    const { code } = await anna.open();
    await anna.command({ type: 'session.rename', title: 'Voorbereid op kantoor' });
    const { joinUrl } = (await anna.me()).body;
    const there = createPerson(laptop.url);
    people.push(there);
    await unpackAt(laptop, there, await packed(central, anna, laptop));
    const away = await seat(there);
    expect(stageOf(away.stage).title).toBe('Voorbereid op kantoor');
    const joris = createPerson(laptop.url);
    people.push(joris);
    await joris.join(stageOf(away.stage).code, 'Joris');
    const seated = await seat(joris);
    createDeskEditor(seated.desk.doc).setDraft('leren-1' as never, { text: canary, source: null });
    await seated.desk.saved();
    const before = await notesOf(there, 'md');

    // Whoever looks at it at the office meanwhile works on nothing.
    const looking = await seat(anna);
    const back = await packed(laptop, there, central);
    const { status, body } = await unpackAt(central, personAtCentral(), back);
    expect([status, body['sessionId'], body['code'], body['joinUrl']]).toEqual([
      201,
      anna.sessionId,
      code,
      joinUrl,
    ]);
    expect(await looking.stage.closed).toBeGreaterThan(4000);
    expect(await notesOf(anna, 'md')).toBe(before);
    const desk = await central.storage.loadDocument(anna.sessionId, `desk/${joris.memberId}`);
    const doc = new Y.Doc();
    for (const { update } of desk?.tail ?? []) Y.applyUpdate(doc, update);
    expect(Object.values(readDesk(doc).drafts).map(({ text }) => text)).toEqual([canary]);
    expect((await unpackAt(central, personAtCentral(), back)).body['already']).toBe(true);
    expect(await central.storage.sessions()).toHaveLength(1);
  });

  it('[F76] does not overwrite what was done on the central server meanwhile', async () => {
    const anna = personAtCentral();
    const { code } = await anna.open();
    const there = createPerson(laptop.url);
    people.push(there);
    await unpackAt(laptop, there, await packed(central, anna, laptop));
    const joris = personAtCentral();
    await joris.join(code, 'Joris');
    const back = await packed(laptop, there, central);
    expect((await unpackAt(central, personAtCentral(), back)).body['reason']).toBe('suitcase-worked-on');
    expect((await joris.me()).status).toBe(200);
    await anna.command({ type: 'session.delete' });
    const { status, body } = await unpackAt(central, personAtCentral(), back);
    expect([status, body['sessionId']]).toEqual([201, anna.sessionId]);
  });
});
