/** A table with people at it, ready to play. */
import type { CardId } from '../../src/model/deck.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { newDeskAnswerId, type RoundId } from '../../src/model/ids.ts';
import { openRound, type Rules } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Connection, type Person } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import type { TestServer } from './testServer.ts';

export const card = 'kennisbronnen-1' as CardId;
const random = seededRandom(20261112);

export interface Seated extends Person {
  readonly stage: Connection;
  readonly board: Connection;
  readonly desk: Connection;
}

export interface Table {
  readonly code: string;
  readonly facilitatorUrl: string;
  readonly facilitator: Seated;
  readonly participants: readonly Seated[];
  readonly everyone: readonly Seated[];
  openRound(): Promise<RoundId>;
  leave(): void;
}

export async function seat(person: Person): Promise<Seated> {
  const seated = Object.assign(person, {
    stage: person.connect('stage'),
    board: person.connect('board'),
    desk: person.connect('desk'),
  });
  await Promise.all([seated.stage.synced, seated.board.synced, seated.desk.synced]);
  return seated;
}

/** Participants write on the whole board, so that what the gate refuses is refused for another reason. */
const everybodyMay = { moveItems: true, addNotes: true, editHarvest: true, guests: true } as const;

/** A facilitator and as many participants as asked for, all connected to everything. */
export async function layTable(
  server: Pick<TestServer, 'url'>,
  options: { participants?: number; opening?: Record<string, unknown>; rules?: Partial<Rules> } = {},
): Promise<Table> {
  const host = createPerson(server.url);
  const { code, facilitatorUrl } = await host.open(options.opening);
  await host.command({ type: 'rules.set', ...(options.rules ?? everybodyMay) });
  const facilitator = await seat(host);
  const participants: Seated[] = [];
  for (let number = 1; number <= (options.participants ?? 2); number += 1) {
    const person = createPerson(server.url);
    await person.join(code, `Deelnemer ${number}`);
    participants.push(await seat(person));
  }
  const everyone = [facilitator, ...participants];
  return {
    code,
    facilitatorUrl,
    facilitator,
    participants,
    everyone,
    openRound: async () => {
      await facilitator.command({ type: 'round.open', cardId: card });
      await Promise.all(everyone.map(({ stage }) => stage.until(() => openRound(stageOf(stage)) !== null)));
      return openRound(stageOf(facilitator.stage))?.id as RoundId;
    },
    leave: () => {
      for (const person of everyone) person.leave();
    },
  };
}

/** Hands an answer in and waits until the server has it on disk. */
export async function handIn(person: Seated, roundId: RoundId, text: string): Promise<void> {
  createDeskEditor(person.desk.doc).handIn({
    id: newDeskAnswerId(random),
    roundId,
    cardId: card,
    text,
    source: 'experience',
  });
  await person.desk.saved();
}
