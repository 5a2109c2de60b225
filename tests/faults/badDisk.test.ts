import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { startRealServer, type RealServer } from '../journeys/realServer.ts';
import { createPerson, stageOf, type Person } from '../server/person.ts';
import { badDisks, type BadDisk } from './badDisk.ts';
import { isSaved, openProduct, saysUnsaved, standInForPage } from './productClient.ts';

let disk: BadDisk;
let server: RealServer;
beforeAll(() => {
  standInForPage();
  vi.stubGlobal('window', new EventTarget());
});
afterAll(() => vi.unstubAllGlobals());
afterEach(async () => {
  await server.remove();
  disk.remove();
});

type Open = ReturnType<typeof openProduct>;

/** Asks until the answer is this: a server that looked a moment ago does not look again at once. */
async function untilReady(person: Person, wanted: number): Promise<void> {
  for (let status = 0; status !== wanted;) {
    ({ status } = await person.get('/readyz'));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Types words in the minutes until one is said not to be saved. Each is in one of the two lists. */
async function typeUntilUnsaved({ session, until }: Open, name: string, saved: string[], unsaved: string[]) {
  const editor = session.editBoardBy(createBoardEditor);
  for (let turn = 0; ; turn += 1) {
    const word = `${name}${turn}${'x'.repeat(300)}`;
    const { minutes } = session.store.getState().board;
    editor.setMinutes(`${minutes}${word} `, minutes);
    await until((state) => isSaved(state) || saysUnsaved(state));
    if (!isSaved(session.store.getState())) return void unsaved.push(word);
    saved.push(word);
  }
}

/** The same person in a browser that has nothing yet. */
function anew({ memberId, sessionId, cookies }: Person): Person {
  const person = Object.assign(createPerson(server.url), { memberId, sessionId });
  for (const [name, value] of cookies) person.cookies.set(name, value);
  return person;
}

describe.for(badDisks)('a disk %s', ([, open]) => {
  it('[L133] loses nothing, says so on the screen, lets people read, and the server goes on by itself', async () => {
    disk = open();
    server = await startRealServer(undefined, { DATA_DIR: disk.folder });
    const host = createPerson(server.url);
    const { code } = await host.open();
    await host.command({ type: 'rules.set', editHarvest: true });
    const [writer, reader] = [createPerson(server.url), createPerson(server.url)];
    await writer.join(code, 'Mirjam');
    await reader.join(code, 'Joris');
    const [anna, mirjam, joris] = [host, writer, reader].map((person) => openProduct(person, server.url)) as [
      Open,
      Open,
      Open,
    ];
    await Promise.all([anna, mirjam, joris].map(({ until }) => until(isSaved)));
    const saved: string[] = [];
    const unsaved: string[] = [];
    disk.fail(server.pid());
    await Promise.all([
      typeUntilUnsaved(anna, 'a', saved, unsaved),
      typeUntilUnsaved(mirjam, 'm', saved, unsaved),
    ]);

    // It lives, and says that it is not ready.
    expect((await host.get('/healthz')).text).toBe('ok');
    await untilReady(host, 503);
    const renamed = await host.command({ type: 'session.rename', title: 'Past niet' });
    expect([renamed.status, renamed.body['reason']]).toEqual([503, 'storage-failed']);
    // Who wrote nothing is connected, and so is who comes now. All that was saved can be read, in every way.
    await joris.until(isSaved);
    const seen: string[] = [];
    const stop = joris.session.store.subscribe(({ connection }) => void seen.push(connection));
    const late = anew(writer);
    const board = late.connect('board');
    await board.synced;
    for (const word of saved) expect(board.doc.getText('minutes').toString()).toContain(word);
    const notes = await host.get(`/api/sessions/${host.sessionId}/notes.md`);
    expect(notes.status).toBe(200);
    for (const word of saved) expect(notes.text).toContain(word);
    for (const { session } of [anna, mirjam]) expect(saysUnsaved(session.store.getState())).toBe(true);
    expect(seen.filter((connection) => connection !== 'online')).toEqual([]);
    stop();
    late.leave();

    if (disk.heal !== undefined) disk.heal(server.pid());
    else {
      await server.kill();
      disk.mend?.();
      await server.start();
    }
    await Promise.all([anna, mirjam].map(({ until }) => until(isSaved)));
    await untilReady(host, 200);
    await server.kill();
    await server.start();
    const back = anew(host);
    const after = back.connect('board');
    await after.synced;
    const words = after.doc.getText('minutes').toString().split(' ');
    expect(words.toSorted()).toEqual(['', ...saved, ...unsaved].toSorted());
    const stage = back.connect('stage');
    await stage.synced;
    expect(stageOf(stage).title).not.toBe('Past niet');
    back.leave();
    for (const { session } of [anna, mirjam, joris]) session.close();
  });
});
