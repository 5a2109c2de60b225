/** What happens at a table in the course of a session, and what tells people so on their screens, in any language. */
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { Translate } from '../../src/messages/translate.ts';
import { checkinsInOrder } from '../../src/model/activities/checkin/checkin.ts';
import type { Command } from '../../src/model/command.ts';
import type { CardId } from '../../src/model/deck.ts';
import { newDeskAnswerId, newHarvestId } from '../../src/model/ids.ts';
import { openRound, openVote, type Stage } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Connection, type Person } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';

const random = seededRandom(20261122);

/** A session whose facilitator, and one who takes part, talk to the server directly. */
export interface RunTable {
  readonly code: string;
  readonly facilitator: Person;
  readonly stage: Connection;
  readonly desk: Connection;
  leave(): void;
}

export async function runTable(url: string): Promise<RunTable> {
  const [facilitator, writer] = [createPerson(url), createPerson(url)];
  const { code } = await facilitator.open({ programmeId: 'korte-terugblik' });
  await writer.join(code, 'Mirjam');
  const [stage, desk] = [facilitator.connect('stage'), writer.connect('desk')];
  await Promise.all([stage.synced, desk.synced]);
  const leave = () => [facilitator, writer].forEach((person) => person.leave());
  return { code, facilitator, stage, desk, leave };
}

async function ask({ facilitator }: RunTable, command: Command): Promise<void> {
  const { status, text } = await facilitator.command(command);
  if (status !== 200) throw new Error(`${command.type}: ${text}`);
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('It is not there');
  return value;
}

const until = ({ stage }: RunTable, isSo: (stage: Stage) => boolean) =>
  stage.until(() => isSo(stageOf(stage)));

export const card = 'kennisbronnen-1' as CardId;
const answer =
  'We vragen het na bij wie er al langer werkt, en leggen dat naast wat inwoners ons zelf vertellen. Daarna pas kijken we of er onderzoek is dat hetzelfde zegt, of iets heel anders.';
const action = { text: 'We vragen inwoners mee aan tafel', who: 'Mirjam', when: '2027-02-01' };

export interface Moment {
  readonly name: string;
  happen(table: RunTable): Promise<void>;
  /** A text that whoever takes part sees from then on. */
  seen(t: Translate): string;
  /** The same on the big screen, where that tells of it too. */
  onWall?(t: Translate): string;
  /** Whether one writes an answer oneself. */
  readonly writes?: boolean;
}

export const moments: readonly Moment[] = [
  {
    name: 'before the start',
    happen: async () => {},
    seen: (t) => t(($) => $.lobby.waiting),
    onWall: (t) => t(($) => $.screen.join),
  },
  {
    name: 'no card yet',
    happen: (table) => ask(table, { type: 'session.start' }),
    seen: (t) => t(($) => $.round.waitingTitle),
    onWall: (t) => t(($) => $.programme.step['back-welcome']),
  },
  {
    name: 'a card face down',
    happen: (table) => ask(table, { type: 'card.draw', faceDown: true }),
    seen: (t) => t(($) => $.round.faceDownMore),
    onWall: (t) => t(($) => $.round.faceDown),
  },
  {
    name: 'a card to read',
    happen: (table) => ask(table, { type: 'card.spotlight', cardId: card }),
    seen: (t) => t(($) => $.round.reading),
  },
  {
    name: 'silent writing',
    happen: async (table) => {
      await ask(table, { type: 'round.open', cardId: card });
      await ask(table, { type: 'timer.start', ms: 600_000 });
    },
    seen: (t) => t(($) => $.round.promise),
    onWall: (t) => t(($) => $.screen.write),
    writes: true,
  },
  {
    name: 'the answers open',
    happen: async (table) => {
      await until(table, (stage) => openRound(stage) !== null);
      const { id: roundId, cardId } = present(openRound(stageOf(table.stage)));
      createDeskEditor(table.desk.doc).handIn({
        id: newDeskAnswerId(random),
        roundId,
        cardId,
        text: answer,
        source: 'experience',
      });
      await table.desk.saved();
      await ask(table, { type: 'round.reveal', roundId });
      await until(table, (stage) => openRound(stage) === null);
    },
    seen: () => answer,
    onWall: () => answer,
  },
  {
    name: 'a vote',
    happen: (table) => {
      const itemIds = Object.values(stageOf(table.stage).answers).map(({ id }) => id);
      return ask(table, { type: 'vote.open', over: 'answers', itemIds, dots: 3, perItem: 3 });
    },
    seen: (t) => t(($) => $.vote.left, { count: 3 }),
    onWall: (t) => t(($) => $.screen.vote),
  },
  {
    name: 'the outcome',
    happen: async (table) => {
      await until(table, (stage) => openVote(stage) !== null);
      const { id: voteId, items } = present(openVote(stageOf(table.stage)));
      createDeskEditor(table.desk.doc).setDots(voteId, present(items[0]).id, 2);
      await table.desk.saved();
      await ask(table, { type: 'vote.close', voteId });
    },
    seen: (t) => t(($) => $.vote.results.title),
    onWall: (t) => t(($) => $.vote.results.title),
  },
  {
    name: 'a check-in',
    happen: (table) => ask(table, { type: 'checkin.open', kind: 'number' }),
    seen: (t) => t(($) => $.checkin.numberHint),
    onWall: (t) => t(($) => $.checkin.doing.number),
  },
  {
    name: 'what everybody gave',
    happen: async (table) => {
      const open = () => checkinsInOrder(stageOf(table.stage)).find(({ state }) => state === 'open');
      await until(table, () => open() !== undefined);
      const { id } = present(open());
      createDeskEditor(table.desk.doc).give(id, 'value', 7);
      await table.desk.saved();
      await ask(table, { type: 'checkin.show', runId: id });
    },
    seen: (t) => t(($) => $.checkin.results.title),
    onWall: (t) => t(($) => $.checkin.results.title),
  },
  {
    name: 'cards in the hand',
    happen: (table) => ask(table, { type: 'hand.deal', count: 3 }),
    seen: (t) => t(($) => $.ui.card.position, { position: 1, total: 3 }),
    onWall: (t) => t(($) => $.screen.chooseFromHand),
  },
  {
    name: 'the harvest',
    happen: async (table) => {
      await ask(table, { type: 'hand.collect' });
      const board = table.facilitator.connect('board');
      await board.synced;
      const editor = createBoardEditor(board.doc, () => stageOf(table.stage).era);
      const id = newHarvestId(random);
      editor.addHarvest(id, 'action');
      for (const field of ['text', 'who', 'when'] as const) editor.setHarvest(id, field, action[field]);
      await board.saved();
      const { steps } = stageOf(table.stage).programme;
      const step = present(steps.find(({ activity }) => activity === 'harvest'));
      await ask(table, { type: 'step.go', to: step.id });
    },
    seen: () => action.text,
    onWall: () => action.text,
  },
];

/** The end comes after all that one can still do at the table. */
export const end: Moment = {
  name: 'closed',
  happen: (table) => ask(table, { type: 'session.close' }),
  seen: (t) => t(($) => $.table.closedTitle),
  onWall: (t) => t(($) => $.screen.thanks),
};
