/**
 * A round without names in which eight members write, watched from three seats: a participant's, the wall's and a
 * facilitator's. Members act two by two. One of the two lays an answer down (or says "klaar"), the other only types, and
 * chance alone says which of them comes first. In the room both look the same: both point at the board afterwards.
 */
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { shuffled } from '../../src/model/activities/write/publish.ts';
import { stepsTo } from '../../src/model/activities/expected.ts';
import { newDeskAnswerId, type MemberId, type Random, type RoundId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Connection, type Person } from '../server/person.ts';
import { card, layTable, type Seated, type Table } from '../server/table.ts';
import type { TestServer } from '../server/testServer.ts';
import { twin } from '../server/twin.ts';

export const writers = 8;
export const minimumGroup = 4;

/** Who watches: the stage and the board each on a connection of its own, with everything that comes in. */
export interface Watcher {
  readonly name: string;
  readonly stage: Connection;
  readonly board: Connection;
  readonly taps: { readonly stage: Person['wiretap']; readonly board: Person['wiretap'] };
}

/** What one watcher received between two moments. */
export interface Received {
  readonly stage: readonly Buffer[];
  readonly board: readonly Buffer[];
  readonly before: Stage;
  readonly after: Stage;
}

/** Two acts after each other, of which one counts; and what each watcher received with each. */
export interface Pair {
  /** Whether it was the first of the two that counts. */
  readonly first: boolean;
  readonly members: readonly [MemberId, MemberId];
  readonly received: Readonly<Record<string, readonly [Received, Received]>>;
  /** With this act a count may reach its next step, which everybody may see. */
  readonly reaches: boolean;
}

export interface WatchedRound {
  readonly roundId: RoundId;
  readonly pairs: readonly Pair[];
  /** Those who laid something down, in order, with their words. */
  readonly laid: readonly { readonly member: MemberId; readonly words: string }[];
}

export interface WatchedTable {
  readonly table: Table;
  readonly watchers: readonly Watcher[];
  /** Those who write, in the order in which they came in. */
  readonly members: readonly Seated[];
  /** Them in the order in which the room first saw them do something. */
  readonly acted: MemberId[];
  leave(): void;
}

/** A table with eight who write, and three who watch. */
export async function layWatchedTable(server: TestServer, named: boolean): Promise<WatchedTable> {
  const table = await layTable(server, { opening: { named }, participants: writers + 1 });
  const wall = createPerson(server.url);
  await wall.join(table.code, 'Scherm', 'observer');
  // The one who guesses sits anywhere among them.
  const members = [...table.participants];
  const [participant] = members.splice(3, 1) as [Seated];
  const seats: readonly [string, Person][] = [
    ['a participant', participant],
    ['the wall', wall],
    ['a facilitator', table.facilitator],
  ];
  const opened = seats.map(([name, person]) => {
    const [stage, board] = [twin(server.url, person), twin(server.url, person)];
    return {
      name,
      stage: stage.connect('stage'),
      board: board.connect('board'),
      taps: { stage: stage.wiretap, board: board.wiretap },
      leave: () => [stage, board].forEach((one) => one.leave()),
    };
  });
  await Promise.all(opened.flatMap(({ stage, board }) => [stage.synced, board.synced]));
  return {
    table,
    watchers: opened,
    members,
    acted: [],
    leave: () => {
      for (const one of opened) one.leave();
      wall.leave();
      table.leave();
    },
  };
}

/** Resolves when a watcher sees somebody point there. */
function seesPointing({ board }: Watcher, client: number, x: number): Promise<void> {
  const { awareness } = board.provider;
  return new Promise((resolve) => {
    const check = () => {
      const cursor = awareness.getStates().get(client)?.['cursor'] as { x: number } | null | undefined;
      if (cursor?.x !== x) return;
      awareness.off('update', check);
      resolve();
    };
    awareness.on('update', check);
    check();
  });
}

/** Lets members act while the others watch. The time until they do is anybody's guess. */
export function watching(
  { clock }: TestServer,
  { table: { facilitator }, watchers, acted }: WatchedTable,
  random: Random,
) {
  /** Resolves when everybody has heard all that there was to tell. */
  const settle = async (pointing?: { readonly client: number; readonly x: number }) => {
    const calls = stageOf(facilitator.stage).gathered + 1;
    await facilitator.command({ type: 'table.gather' });
    await Promise.all(
      [facilitator, ...watchers].map(({ stage }) => stage.until(() => stageOf(stage).gathered >= calls)),
    );
    if (pointing !== undefined)
      await Promise.all(watchers.map((one) => seesPointing(one, pointing.client, pointing.x)));
  };
  /** What each watcher receives while one member acts. */
  async function watch(person: Seated, act: () => void): Promise<Record<string, Received>> {
    const from = watchers.map(({ stage, taps }) => ({
      before: stageOf(stage),
      stage: taps.stage.frames().length,
      board: taps.board.frames().length,
    }));
    clock.time += 200 + random.below(20_000);
    if (!acted.includes(person.memberId)) acted.push(person.memberId);
    act();
    await person.desk.saved();
    const cursor = { x: random.below(5_000), y: random.below(500) };
    person.board.provider.awareness.setLocalState({ member: person.memberId, cursor, drag: null });
    await settle({ client: person.board.doc.clientID, x: cursor.x });
    return Object.fromEntries(
      watchers.map(({ name, stage, taps }, index) => [
        name,
        {
          before: from[index]?.before ?? stageOf(stage),
          after: stageOf(stage),
          stage: taps.stage.frames().slice(from[index]?.stage),
          board: taps.board.frames().slice(from[index]?.board),
        },
      ]),
    );
  }
  return { settle, watch };
}

/** Plays it up to the reveal. All that happens follows from the chance that is given. */
export async function playWatchedRound(
  server: TestServer,
  watched: WatchedTable,
  random: Random,
): Promise<WatchedRound> {
  const { table, watchers, members } = watched;
  const { settle, watch } = watching(server, watched, random);
  const roundId = await table.openRound();
  await settle();
  const pairs: Pair[] = [];
  // The ninth, who only watches, is expected too.
  const steps = stepsTo(writers + 1, minimumGroup);
  async function inPairs(order: readonly Seated[], act: (person: Seated) => void): Promise<void> {
    const further = 1 + random.below(writers - 1);
    for (const [index, person] of order.entries()) {
      const other = order[(index + further) % writers] as Seated;
      const first = random.below(2) === 0;
      const words = random.text(20);
      const acts = [
        [person, () => act(person)],
        [other, () => createDeskEditor(other.desk.doc).setDraft(card, { text: words, source: 'experience' })],
      ] as const;
      const [one, two] = first ? acts : ([acts[1], acts[0]] as const);
      const [early, late] = [await watch(...one), await watch(...two)];
      pairs.push({
        first,
        members: [one[0].memberId, two[0].memberId],
        received: Object.fromEntries(
          watchers.map(({ name }) => [name, [early[name] as Received, late[name] as Received]]),
        ),
        reaches: steps.includes(index + 1),
      });
    }
  }

  const laying = shuffled(members, random);
  const laid = laying.map(({ memberId }) => ({ member: memberId, words: random.text(20) }));
  await inPairs(laying, (person) => {
    const text = laid.find(({ member }) => member === person.memberId)?.words ?? '';
    const answer = { roundId, cardId: card, text, source: 'experience' } as const;
    createDeskEditor(person.desk.doc).handIn({ id: newDeskAnswerId(random), ...answer });
  });
  await inPairs(shuffled(members, random), ({ desk }) => createDeskEditor(desk.doc).setReady(roundId, true));
  return { roundId, pairs, laid };
}
