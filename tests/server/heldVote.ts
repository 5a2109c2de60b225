/** One vote, held from beginning to end: the same every time but for the ballots, with a tap on everything that is heard. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import { createMemoryStorage } from '../../server/storage/memory.ts';
import { messageSync } from '../../server/host/frames.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { formatNames } from '../../src/exports/formats.ts';
import type { DocumentName } from '../../src/model/access/documents.ts';
import type { CardId } from '../../src/model/deck.ts';
import type { MemberId, VoteId } from '../../src/model/ids.ts';
import { openVote, type Stage } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Connection, type Person } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import { startTestServer } from './testServer.ts';
import { twin } from './twin.ts';

export const items = ['kennisbronnen-1', 'kennisbronnen-2', 'kennisbronnen-3'] as [CardId, CardId, CardId];
export const dots = 3;

/** What somebody does with their dots, in order: so many on this item; or `klaar`, with dots to spare. */
export type Act = readonly [item: CardId, dots: number] | 'klaar';
export type Ballots = Readonly<Record<'Joris' | 'Mirjam' | 'Sem', readonly Act[]>>;

/** What came in at one place, in order: frames of one connection, or replies to one person. */
export type Heard = Readonly<Record<string, readonly string[]>>;

export interface HeldVote {
  /** Until the vote was asked to close, and from then on. */
  readonly before: Heard;
  readonly after: Heard;
  /** The stage as it changed with every frame that came after the close was asked, at every connection to it. */
  readonly closing: readonly (readonly Stage[])[];
}

const bytesOf = (number: number) => encoding.encode((encoder) => encoding.writeVarUint(encoder, number));

/** A frame as text, with one name for the replica of the server, whose id is another every time. */
function frameText(frame: Buffer, server: number): string {
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) !== messageSync) return frame.toString('latin1');
  const kind = decoding.readVarUint(decoder);
  const payload = Buffer.from(decoding.readVarUint8Array(decoder)).toString('latin1');
  return `${kind} ${payload.replaceAll(Buffer.from(bytesOf(server)).toString('latin1'), '<server>')}`;
}

/** A reply as text, with one name for the address and the moment, which are others every time. */
const replyText = (reply: Buffer, url: string) =>
  reply
    .toString('latin1')
    .replaceAll(url, '<url>')
    .replaceAll(new URL(url).host, '<host>')
    .replace(/\["date","[^"]*"\]/, '');

interface Tap {
  readonly name: string;
  readonly person: Person;
  readonly connection: Connection | null;
}

/** Holds a vote in which everybody is done in the same order, whatever they chose. */
export async function holdVote(ballots: Ballots, named: boolean): Promise<HeldVote> {
  const random = seededRandom(11);
  const storage = createMemoryStorage();
  let server = await startTestServer({ storage, random });
  const facilitator = createPerson(server.url);
  const { code } = await facilitator.open({ named });
  const must = async (command: Parameters<Person['command']>[0]) => {
    const reply = await facilitator.command(command);
    if (reply.status !== 200) throw new Error(`${command.type}: ${reply.text}`);
  };
  const join = async (name: string, role: 'participant' | 'observer' = 'participant') => {
    const person = createPerson(server.url);
    const reply = await person.join(code, name, role);
    if (reply.status !== 200) throw new Error(reply.text);
    return person;
  };
  let people: Record<string, Person> = { facilitator };
  for (const name of ['second', 'Joris', 'Mirjam', 'Sem']) people[name] = await join(name);
  people['wall'] = await join('Scherm', 'observer');
  await must({
    type: 'member.setRole',
    memberId: people['second']?.memberId as MemberId,
    role: 'facilitator',
  });
  await must({ type: 'rules.set', admission: 'ask' });
  people['waiting'] = await join('Wout');
  await must({ type: 'session.start' });
  await must({ type: 'vote.open', over: 'cards', itemIds: items, dots, perItem: dots });

  const taps: Tap[] = [];
  /** The connections on which the stage has come in: who waits at the door has none. */
  const readers = () =>
    taps.flatMap(({ name, connection }) =>
      name.endsWith(' stage') && connection?.provider.synced === true ? [connection] : [],
    );
  const sees = async (condition: (stage: Stage) => boolean) => {
    await Promise.all(readers().map((stage) => stage.until(() => condition(stageOf(stage)))));
  };
  const tapDocument = async (who: string, person: Person, document: DocumentName) => {
    const device = twin(server.url, person);
    const doc = new Y.Doc();
    // What a device asks with must not differ from time to time.
    doc.clientID = 1_000 + taps.length;
    const connection = device.connect(document, { doc });
    await Promise.race([connection.synced, connection.closed]);
    taps.push({ name: `${who} ${document}`, person: device, connection });
  };
  /** Connects everybody to everything but their own desk, and listens. */
  const listen = async (turn: string) => {
    for (const [who, person] of Object.entries(people)) {
      await tapDocument(`${turn} ${who}`, person, 'stage');
      await tapDocument(`${turn} ${who}`, person, 'board');
      await tapDocument(`${turn} ${who}`, person, 'guide');
    }
  };
  /** Everything that can be asked over HTTP, by everybody. */
  const askEverything = async (turn: string) => {
    for (const [who, person] of Object.entries(people)) {
      const device = twin(server.url, person);
      taps.push({ name: `${turn} ${who} http`, person: device, connection: null });
      const session = `/api/sessions/${person.sessionId}`;
      await device.me();
      await device.get('/api/seats');
      await device.post('/api/lookup', { code });
      for (const format of formatNames) await device.get(`${session}/notes.${format}`);
      // A command of any kind is answered, and must not tell anything either.
      await device.command({ type: 'vote.close', voteId: 'v-none' as VoteId });
    }
  };
  const heard = (from: ReadonlyMap<Tap, number>): Heard => {
    const [stage] = taps.filter(({ name }) => name.endsWith('facilitator stage'));
    const [pen = 0] = stage?.connection?.doc.store.clients.keys() ?? [];
    return Object.fromEntries(
      taps.map((tap) => {
        const frames = tap.person.wiretap.frames().slice(from.get(tap) ?? 0);
        const text = (frame: Buffer) =>
          tap.connection === null ? replyText(frame, server.url) : frameText(frame, pen);
        return [tap.name, frames.map(text)];
      }),
    );
  };
  const quiet = async () => {
    // The receipt comes after everything that was sent before it.
    for (const { connection } of taps)
      if (connection?.provider.wsconnected === true) await connection.saved();
  };
  const reached = () => new Map(taps.map((tap) => [tap, tap.person.wiretap.frames().length]));

  await listen('first');
  const voteId = openVote(stageOf(taps[0]?.connection as Connection))?.id as VoteId;
  let ready = 0;
  for (const [name, acts] of Object.entries(ballots)) {
    const desk = twin(server.url, people[name] as Person).connect('desk');
    await desk.synced;
    const editor = createDeskEditor(desk.doc);
    for (const act of acts) {
      if (act === 'klaar') editor.setReady(voteId, true);
      else editor.setDots(voteId, ...act);
      await desk.saved();
    }
    ready += 1;
    await sees((stage) => openVote(stage)?.ready === ready);
    desk.close();
  }
  people['late'] = await join('Laat');
  const { memberId: late } = people['late'];
  // One thing after the other: what comes within one tick goes out as one update.
  await sees((stage) => stage.members[late]?.admitted === false);
  await must({ type: 'member.admit', memberId: late });
  await sees((stage) => stage.members[late]?.admitted === true);
  await askEverything('first');
  await quiet();
  const beforeRestart = heard(new Map());

  for (const { person } of taps) person.leave();
  taps.length = 0;
  await server.close();
  server = await startTestServer({ storage, random });
  people = Object.fromEntries(Object.entries(people).map(([who, person]) => [who, twin(server.url, person)]));
  await listen('second');
  await askEverything('second');
  await quiet();
  const before = { ...beforeRestart, ...heard(new Map()) };

  const soFar = reached();
  const closing = readers().map((connection) => {
    const seen: Stage[] = [];
    connection.doc.on('update', () => seen.push(stageOf(connection)));
    return seen;
  });
  const closed = await people['facilitator']?.command({ type: 'vote.close', voteId });
  if (closed?.status !== 200) throw new Error(closed?.text);
  await sees((stage) => stage.votes[voteId]?.results !== null);
  await listen('third');
  await askEverything('third');
  await quiet();
  const after = heard(soFar);
  for (const { person } of taps) person.leave();
  await server.close();
  return { before, after, closing };
}
