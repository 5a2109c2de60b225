/**
 * Kills a server again and again while people work: at any moment, and at those that are aimed at. After each kill people who
 * had nothing yet must find all that was acknowledged, and no reveal, closing or deletion by half; then those who were there
 * come back with what they have, and everybody must end with the same.
 */
import type * as Y from 'yjs';

import { readDesk } from '../../src/documents/deskDocument.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import { newDeskAnswerId, type Random, type RoundId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { readStage } from '../../src/documents/stageDocument.ts';
import { step1Frame, updateFrame } from '../../server/host/frames.ts';
import { hostileUpdates } from '../server/hostileUpdates.ts';
import { createPerson, stageOf, type Person } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { card, seat, type Seated } from '../server/table.ts';
import type { Aim } from './aims.ts';
import { draftCard, openLedger, type Ledger } from './ledger.ts';
import { connectAsProduct, standInForBrowser } from './productClient.ts';
import type { Site } from './site.ts';

/** How one kill comes about. */
export type Kill =
  | { readonly how: 'any moment' }
  | { readonly how: 'aimed'; readonly aim: Aim }
  /** Killed while people work, and then once more while it starts. */
  | { readonly how: 'starting'; readonly at: { readonly part: number } | { readonly step: number } };

export interface Played {
  readonly acknowledged: number;
  readonly reveals: number;
  readonly faults: readonly string[];
}

const aimed = (what: Aim['what'], at: Aim['at']): Kill => ({ how: 'aimed', aim: { what, at } });

const commits = ['edit', 'snapshot', 'reveal', 'close', 'delete', 'purge'] as const;
/** Every moment that is aimed at, once. */
const aimedKills: readonly Kill[] = [
  ...commits.map((what) => aimed(what, 'within')),
  aimed('scrub', 'before'),
  ...commits.map((what) => aimed(what, 'after')),
  aimed('scrub', 'after'),
  ...commits.map((what) => aimed(what, 'before')),
];

/** So many kills: what is aimed at once in each round, with starts and random moments in between. */
export function chooseKills(count: number, random: Random): Kill[] {
  const kills: Kill[] = [];
  for (let turn = 0; kills.length < count; turn += 1) {
    const kill = aimedKills[turn % aimedKills.length];
    if (kill !== undefined) kills.push(kill);
    if (turn % 4 === 1) kills.push({ how: 'any moment' });
    if (turn % 8 === 3) kills.push({ how: 'starting', at: { step: 1 + random.below(40) } });
    if (turn % 8 === 7) kills.push({ how: 'starting', at: { part: random.below(100) / 100 } });
  }
  return kills.slice(0, count);
}

/** Everything in a document, in an order that does not depend on how it got there. */
function contentOf(doc: Y.Doc): string {
  const parts = [...doc.share.keys()].toSorted().map((name) => {
    const { _map, _start } = doc.share.get(name) as Y.AbstractType<unknown>;
    const text = _start === null ? '' : doc.getText(name).toString();
    return [name, text, [..._map.keys()].toSorted().map((key) => [key, doc.getMap(name).get(key)])];
  });
  return JSON.stringify(parts);
}

/** Ends everything that still waits when the server is gone. */
function untilGone() {
  let end = () => {};
  const gone = new Promise<never>((_, reject) => {
    end = () => reject(new Error('gone'));
  });
  gone.catch(() => {});
  return { end, unlessGone: async <T>(work: Promise<T>): Promise<T> => Promise.race([work, gone]) };
}
type Unless = ReturnType<typeof untilGone>['unlessGone'];

/** The same seat in a browser that has nothing yet. */
function freshPerson({ memberId, sessionId, cookies }: Person, url: string): Person {
  const fresh = Object.assign(createPerson(url), { memberId, sessionId });
  for (const [name, value] of cookies) fresh.cookies.set(name, value);
  return fresh;
}

/** A member with the product's own client, who stays through all kills. */
async function takePlace(person: Person, url: string) {
  const [stage, board, desk] = [
    connectAsProduct(person, url, 'stage'),
    connectAsProduct(person, url, 'board'),
    connectAsProduct(person, url, 'desk'),
  ];
  const all = [stage, board, desk];
  // As a patient browser would, only sooner.
  for (const { provider } of all) provider.maxBackoffTime = 200;
  await Promise.all(all.map(({ online }) => online()));
  return {
    person,
    stage,
    board,
    desk,
    stageNow: () => readStage(stage.doc),
    goOffline: () => {
      for (const { provider } of all) provider.disconnect();
    },
    comeBack: () => {
      for (const { provider } of all) provider.connect();
    },
    leave: () => {
      for (const one of all) one.close();
    },
  };
}
type Member = Awaited<ReturnType<typeof takePlace>>;

const keysEach = 20;

/** Edits the board and types in the minutes as fast as receipts come back. */
async function keepEditing({ person, board }: Member, ledger: Ledger, burst: number, unless: Unless) {
  const [places, minutes] = [board.doc.getMap('places'), board.doc.getText('minutes')];
  const numbers = places.toJSON() as Record<string, { x: number } | undefined>;
  const key = (index: number) => `a-${person.memberId}-${index % keysEach}`;
  let number = Math.max(0, ...Array.from({ length: keysEach }, (_, index) => numbers[key(index)]?.x ?? 0));
  for (;;) {
    const written = new Map<string, number>();
    for (let edit = 0; edit < burst; edit += 1) {
      number += 1;
      places.set(key(number), { x: number, y: 0, zone: null, z: 0 });
      written.set(key(number), number);
    }
    const word = `${person.memberId}.${number}`;
    const types = minutes.length < 20_000;
    if (types) minutes.insert(minutes.length, `${word} `);
    await unless(board.whenSaved());
    ledger.counted(written);
    if (types) ledger.wrote(word);
  }
}

/** Types in a draft as fast as receipts come back. */
async function keepDrafting({ person, desk }: Member, ledger: Ledger, unless: Unless) {
  const { setDraft } = createDeskEditor(desk.doc);
  const cardId = draftCard as CardId;
  let number = Number(readDesk(desk.doc).drafts[cardId]?.text ?? 0);
  for (;;) {
    number += 1;
    setDraft(cardId, { text: String(number), source: null });
    await unless(desk.whenSaved());
    ledger.drafted(person.memberId, number);
  }
}

/** Opens, fills and reveals rounds, and gives the session one title after another. */
async function keepRevealing(
  host: Member,
  writers: readonly Member[],
  ledger: Ledger,
  random: Random,
  unless: Unless,
) {
  const round = () => openRound(host.stageNow() as NonNullable<ReturnType<Member['stageNow']>>);
  for (let turn = 0; ; turn += 1) {
    if (round() === null) await host.person.command({ type: 'round.open', cardId: card });
    await unless(host.stage.until(() => round() !== null));
    const roundId = round()?.id as RoundId;
    for (const writer of writers) {
      const id = newDeskAnswerId(random);
      const text = `antwoord ${id}`;
      createDeskEditor(writer.desk.doc).handIn({ id, roundId, cardId: card, text, source: null });
      await unless(writer.desk.whenSaved());
      ledger.laid(roundId, text, writer.person.memberId);
    }
    const number = ledger.total() + turn + 1;
    const renamed = await host.person.command({ type: 'session.rename', title: `Titel ${number}` });
    if (renamed.status === 200) ledger.renamed(number);
    const reply = await host.person.command({ type: 'round.reveal', roundId });
    if (reply.status === 200) ledger.reveal(roundId);
    await unless(host.stage.until(() => round() === null));
  }
}

/** Sends hostile updates and floods, each on a fresh connection when the one before is closed. */
async function keepAttacking(person: Person, url: string, random: Random, unless: Unless): Promise<void> {
  const hostile = Object.values(hostileUpdates).filter(({ length }) => length < 10_000);
  const wholeAgain = step1Frame(Uint8Array.from([0]));
  for (;;) {
    // A person keeps all that they ever received.
    const connection = freshPerson(person, url).connect('board');
    try {
      await unless(connection.synced);
      for (let turn = 0; turn < 50; turn += 1) connection.sendRaw(wholeAgain);
      connection.sendRaw(updateFrame(hostile[random.below(hostile.length)] ?? new Uint8Array()));
      await unless(connection.closed);
    } finally {
      connection.close();
    }
  }
}

const canaries = {
  draft: 'KANARIE-CONCEPT',
  answer: 'KANARIE-ANTWOORD',
  minutes: 'KANARIE-NOTULEN',
} as const;

/** A session of its own, with something of every kind, that is closed or deleted. */
async function openShortSession(url: string, random: Random) {
  const facilitator = createPerson(url);
  const { code } = await facilitator.open();
  const writer = createPerson(url);
  await writer.join(code, 'Kort');
  const [host, guest] = [await seat(facilitator), await seat(writer)];
  const mark = random.text(8);
  const text = (kind: keyof typeof canaries) => `${canaries[kind]}-${mark}`;
  await host.command({ type: 'round.open', cardId: card });
  await guest.stage.until(() => openRound(stageOf(guest.stage)) !== null);
  const roundId = openRound(stageOf(guest.stage))?.id as RoundId;
  const editor = createDeskEditor(guest.desk.doc);
  editor.handIn({ id: newDeskAnswerId(random), roundId, cardId: card, text: text('answer'), source: null });
  await guest.desk.saved();
  await host.command({ type: 'round.reveal', roundId });
  editor.setDraft(draftCard as CardId, { text: text('draft'), source: null });
  // More than goes in one slice of a deletion.
  const boardEditor = createBoardEditor(host.board.doc);
  for (let turn = 0, before = ''; turn < 30; turn += 1) {
    const minutes = `${text('minutes')} ${random.text(8)} `.repeat(700);
    boardEditor.setMinutes(minutes, before);
    before = minutes;
  }
  await Promise.all([guest.desk.saved(), host.board.saved()]);
  for (const person of [host, guest]) person.leave();

  /** Is it what it was, or what it was to become? */
  return {
    ask: (what: 'close' | 'delete') => facilitator.command({ type: `session.${what}` }),
    faults: async (site: Site, what: 'close' | 'delete', answered: boolean): Promise<string[]> => {
      const found: string[] = [];
      const demand = (so: boolean, or: string) => void (so || found.push(`a session: ${or}`));
      const gone = async (kind: keyof typeof canaries) =>
        demand(!(await site.holds(text(kind))), `its ${kind} is left in the files after it was to ${what}`);
      const back = freshPerson(facilitator, url);
      const stage = back.connect('stage');
      const state = await Promise.race([stage.synced.then(() => 'there' as const), stage.closed]);
      if (state !== 'there') {
        demand(what === 'delete' && state === closeCodes.noSuchSession, `it ended with ${state}`);
        for (const kind of ['draft', 'answer', 'minutes'] as const) await gone(kind);
        demand(
          (await freshPerson(writer, url).me()).status === 404,
          'it is gone for one and not for another',
        );
        back.leave();
        return found;
      }
      demand(what !== 'delete' || !answered, 'it was said to be deleted, and is there');
      const published = Object.values(stageOf(stage).answers).map((answer) => answer.text);
      demand(published.join() === text('answer'), `its stage has the answers ${published.join()}`);
      const board = back.connect('board');
      await board.synced;
      demand(board.doc.getText('minutes').toString().includes(text('minutes')), 'it lost its minutes');
      const guestBack = freshPerson(writer, url);
      const desk = guestBack.connect('desk');
      const deskState = await Promise.race([desk.synced.then(() => 'there' as const), desk.closed]);
      if (stageOf(stage).phase === 'closed') {
        demand(what === 'close', 'it is closed, and nobody closed it');
        demand(deskState === closeCodes.notYours, `it is closed, and a desk is ${deskState}`);
        await gone('draft');
      } else {
        demand(!answered, `it was said to ${what}, and did not`);
        demand(
          deskState === 'there' && readDesk(desk.doc).drafts[draftCard as CardId]?.text === text('draft'),
          'it is open, and a draft is gone',
        );
        // It can still be done, and then leaves nothing.
        demand(
          (await back.command({ type: `session.${what}` })).status === 200,
          `it cannot ${what} any more`,
        );
        await gone('draft');
        if (what === 'delete') await gone('minutes');
      }
      guestBack.leave();
      back.leave();
      return found;
    },
  };
}

/** Kills in so many ways, one after another. Gives what was acknowledged, and every fault that was found. */
export async function playKills(
  site: Site,
  kills: readonly Kill[],
  options: {
    readonly seed: number;
    readonly members?: number;
    /** Edits in one burst, and how much is acknowledged before a kill at any moment. */
    readonly burst?: number;
    readonly work?: number;
    readonly onKill?: (number: number, kill: Kill, acknowledged: number) => void;
  },
): Promise<Played> {
  standInForBrowser();
  const { url } = site;
  const random = seededRandom(options.seed);
  const { members = 4, burst = 5, work = 25 } = options;
  const ledger = openLedger();
  const faults: string[] = [];
  const facilitator = createPerson(url);
  const { code } = await facilitator.open();
  await facilitator.command({ type: 'rules.set', moveItems: true, editHarvest: true });
  const people: Person[] = [];
  for (let number = 1; number <= members; number += 1) {
    const person = createPerson(url);
    await person.join(code, `Deelnemer ${number}`);
    people.push(person);
  }
  const mallory = createPerson(url);
  await mallory.join(code, 'Mallory');
  const everyone = [facilitator, ...people];
  const [host, ...writers] = (await Promise.all(everyone.map((person) => takePlace(person, url)))) as [
    Member,
    ...Member[],
  ];

  /** Everybody has what everybody wrote, once each. */
  async function expectEqual(number: number): Promise<string[]> {
    const all = [host, ...writers];
    for (const member of all) member.comeBack();
    await Promise.all(
      all.flatMap(({ stage, board, desk }) => [stage, board, desk].map((one) => one.online())),
    );
    await Promise.all(all.flatMap(({ board, desk }) => [board.whenSaved(), desk.whenSaved()]));
    // What comes in this order is there when this is.
    host.board.doc.getMap('places').set('a-turn', { x: number, y: 0, zone: null, z: 0 });
    await facilitator.command({ type: 'session.rename', title: `Titel ${ledger.total() + number}` });
    ledger.renamed(ledger.total() + number);
    const witness = await seat(freshPerson(facilitator, url));
    const isHere = ({ doc }: { readonly doc: Y.Doc }) =>
      doc.getMap<{ x: number }>('places').get('a-turn')?.x === number;
    await witness.board.until((doc) => isHere({ doc }));
    const { title } = stageOf(witness.stage);
    const found: string[] = [];
    for (const { board, stage, stageNow } of all) {
      await board.until(() => isHere(board));
      await stage.until(() => stageNow()?.title === title);
      if (contentOf(board.doc) !== contentOf(witness.board.doc)) found.push('replicas of the board differ');
      if (contentOf(stage.doc) !== contentOf(witness.stage.doc)) found.push('replicas of the stage differ');
    }
    witness.leave();
    return found;
  }

  for (const [index, kill] of kills.entries()) {
    const node = site.nodes[random.below(site.nodes.length)] ?? site.nodes[0];
    // A new page of minutes, so that they do not grow without end.
    const { minutes } = { minutes: host.board.doc.getText('minutes') };
    minutes.delete(0, minutes.length);
    await host.board.whenSaved();
    ledger.emptied();
    await Promise.all(
      writers.map(({ board }) => board.until(() => board.doc.getText('minutes').length === 0)),
    );

    const ends = kill.how === 'aimed' && ['close', 'delete', 'purge', 'scrub'].includes(kill.aim.what);
    const short = ends ? await openShortSession(url, random) : null;
    const what = kill.how === 'aimed' && kill.aim.what === 'close' ? 'close' : 'delete';
    const { end, unlessGone } = untilGone();
    const working = Promise.allSettled([
      ...writers.map((member) => keepEditing(member, ledger, burst, unlessGone)),
      // One waits for one's own desk to be saved: so those who draft are others than those who hand in.
      ...writers
        .filter((_, place) => place % 2 === 0)
        .map((member) => keepDrafting(member, ledger, unlessGone)),
      keepRevealing(
        host,
        writers.filter((_, place) => place % 2 === 1),
        ledger,
        random,
        unlessGone,
      ),
      keepAttacking(mallory, url, random, unlessGone),
    ]);
    // After some work and not after some time, so that a busy machine is put to the same test.
    await ledger.many(work + random.below(work));
    let answered = false;
    if (kill.how === 'aimed') {
      await node.aim(kill.aim);
      const asked = short?.ask(what).then(
        ({ status }) => status === 200,
        () => false,
      );
      await node.ended();
      answered = (await asked) ?? false;
    } else await node.kill();
    end();
    await working;
    for (const member of [host, ...writers]) member.goOffline();
    if (kill.how === 'starting') await node.stumble(kill.at);
    await node.start();

    const witnesses = await Promise.all(everyone.map((person) => seat(freshPerson(person, url))));
    const found = ledger.faults(witnesses[0] as Seated, witnesses);
    for (const witness of witnesses) witness.leave();
    if (short !== null) found.push(...(await short.faults(site, what, answered)));
    // What the server lost comes back with those who still have it: nothing more is to be learnt here.
    if (found.length === 0) found.push(...(await expectEqual(index + 1)));
    faults.push(...found.map((fault) => `kill ${index + 1}, ${JSON.stringify(kill)}: ${fault}`));
    options.onKill?.(index + 1, kill, ledger.total());
    if (found.length > 0) break;
  }
  for (const member of [host, ...writers]) member.leave();
  return { acknowledged: ledger.total(), reveals: ledger.reveals(), faults };
}
