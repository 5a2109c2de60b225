/** The situations in which every command and every write is tried: what goes on at the table. */
import type { CardId } from '../../../src/model/deck.ts';
import type { AnswerId, MemberId } from '../../../src/model/ids.ts';
import { createBoardEditor } from '../../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../../src/documents/deskEditor.ts';
import { openRound, openVote, type Stage } from '../../../src/model/session/stage.ts';
import { createPerson, stageOf, type Person } from '../person.ts';
import { handIn, seat, type Seated } from '../table.ts';
import { startTestServer, type TestServer } from '../testServer.ts';
import { createRecordedStorage, type RecordedStorage } from './recordedStorage.ts';

export const situations = [
  'lobby',
  'choosing',
  'writing',
  'revealed',
  'dealt',
  'voting',
  'voted',
  'closed',
] as const;
export type Situation = (typeof situations)[number];

/** Who tries: each member role, who waits at the door, and who was removed. */
export const seats = ['facilitator', 'participant', 'observer', 'waiting', 'removed'] as const;
export type SeatKind = (typeof seats)[number];

export const card = 'kennisbronnen-1' as CardId;
export const otherCard = 'kennisbronnen-2' as CardId;
const cardOnBoard = 'kennisbronnen-3' as CardId;

const toHide = 'Antwoord om te verbergen';

export interface Played {
  readonly server: TestServer;
  readonly storage: RecordedStorage;
  readonly people: Readonly<Record<SeatKind, Person>>;
  /** Another participant: whose things are not one's own. */
  readonly other: Person;
  readonly stage: () => Stage;
  /** Somebody's answers that lie on the table. */
  readonly answersOf: (person: Person) => Promise<AnswerId[]>;
  /** The cards in a member's hand. */
  readonly handOf: (person: Person) => Promise<CardId[]>;
  leave(): Promise<void>;
}

/** Plays a session up to a situation, with the real server and real sockets. */
export async function play(situation: Situation, locked: boolean): Promise<Played> {
  const storage = createRecordedStorage();
  const server = await startTestServer({ storage });
  const facilitator = createPerson(server.url);
  const { code } = await facilitator.open({ programmeId: 'korte-terugblik' });
  const people = {
    facilitator,
    participant: createPerson(server.url),
    observer: createPerson(server.url),
    waiting: createPerson(server.url),
    removed: createPerson(server.url),
  };
  const other = createPerson(server.url);
  await people.participant.join(code, 'Joris');
  await other.join(code, 'Mirjam');
  await people.observer.join(code, 'Scherm', 'observer');
  await people.removed.join(code, 'Rik');
  const must = async (command: Parameters<Person['command']>[0]) => {
    const reply = await facilitator.command(command);
    if (reply.status !== 200) throw new Error(`${command.type}: ${reply.text}`);
  };
  await must({ type: 'member.remove', memberId: people.removed.memberId });
  await must({ type: 'rules.set', admission: 'ask' });
  await people.waiting.join(code, 'Wout');
  const host = await seat(facilitator);
  const mirjam = await seat(other);
  const writers: Seated[] = [host, await seat(people.participant), mirjam];
  const stage = () => stageOf(host.stage);
  const until = (condition: (stage: Stage) => boolean) =>
    host.stage.until(() => condition(stageOf(host.stage)));

  const write = async () => {
    await must({ type: 'round.open', cardId: card });
    await until((now) => openRound(now) !== null);
    const round = openRound(stage());
    if (round === null) throw new Error('There is no round');
    for (const person of writers) await handIn(person, round.id, `Antwoord van ${person.memberId}`);
    // One to hide: so the first of everybody still lies on the table.
    await handIn(mirjam, round.id, toHide);
    return round.id;
  };
  const reveal = async () => {
    await must({ type: 'round.reveal', roundId: await write() });
    await until((now) => Object.keys(now.answers).length === writers.length + 1);
  };
  const vote = async () => {
    await must({ type: 'vote.open', over: 'cards', itemIds: [card, otherCard], dots: 3, perItem: 3 });
    await until((now) => openVote(now) !== null);
    const { id } = openVote(stage()) ?? { id: null };
    if (id === null) throw new Error('There is no vote');
    for (const person of writers) {
      createDeskEditor(person.desk.doc).setDots(id, card, 1);
      await person.desk.saved();
    }
    return id;
  };

  if (situation !== 'lobby') await must({ type: 'session.start' });
  // Something lies on the board: of a bare one nothing is kept.
  createBoardEditor(host.board.doc).moveItem(cardOnBoard, { x: 10, y: 20, zone: null });
  await host.board.saved();
  await must({ type: 'board.snapshot' });
  if (situation === 'choosing') await must({ type: 'card.spotlight', cardId: card });
  if (situation === 'writing') await write();
  if (['revealed', 'voting', 'voted', 'closed'].includes(situation)) {
    await reveal();
    const hidden = Object.values(stage().answers).find(({ text }) => text === toHide);
    if (hidden === undefined) throw new Error('What is to be hidden was not revealed');
    if (situation !== 'revealed') await must({ type: 'answer.hide', answerId: hidden.id, because: 'other' });
  }
  if (situation === 'dealt') await must({ type: 'hand.deal', count: 2 });
  if (situation === 'voting') await vote();
  if (situation === 'voted') await must({ type: 'vote.close', voteId: await vote() });
  // Last: a step of the programme that comes along with the table ends the time.
  await must({ type: 'timer.start', ms: 600_000 });
  if (locked) await must({ type: 'board.lock' });
  if (situation === 'closed') await must({ type: 'session.close' });
  // What the facilitator's stage shows is all there is, once the last command is on it.
  await host.stage.saved();

  const me = async (person: Person) =>
    (await person.get(`/api/sessions/${person.sessionId}/me`)).body as {
      authored?: Record<AnswerId, string>;
      hands?: Record<MemberId, CardId[]>;
    };
  return {
    server,
    storage,
    people,
    other,
    stage,
    answersOf: async (person) => {
      const authored = Object.keys((await me(person)).authored ?? {}) as AnswerId[];
      return authored.filter((id) => stage().answers[id] !== undefined && stage().hidden[id] === undefined);
    },
    handOf: async (person) => (await me(person)).hands?.[person.memberId] ?? [],
    leave: async () => {
      for (const person of [...Object.values(people), other]) person.leave();
      await server.close();
    },
  };
}
