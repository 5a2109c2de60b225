/** What a crowded table does in each step of a programme, at the rates at which people write and point. */
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import { newDeskAnswerId, newHarvestId } from '../../src/model/ids.ts';
import { answersTo, openRound, openVote } from '../../src/model/session/stage.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { atRate } from './atRate.ts';
import type { CrowdedTable } from './crowdedTable.ts';

const dots = 5;
const seconds = { write: 6, discuss: 8, harvest: 6 } as const;
const random = seededRandom(100);

/** Everybody types an answer and hands it in. Gives the time that the reveal took. */
export async function write(table: CrowdedTable, cardId: CardId): Promise<number> {
  await table.steer({ type: 'round.open', cardId });
  await table.until((stage) => openRound(stage) !== null);
  const round = openRound(table.stage());
  if (round === null) throw new Error('A round was opened');
  await table.steer({ type: 'timer.start', ms: 360_000 });
  await atRate(table.members.length, 1, seconds.write, (number, turn) => {
    const member = table.members[number];
    const text = `Wat ik hier zie ${number} ${'en nog een paar woorden '.repeat(turn + 1)}`;
    if (turn < seconds.write - 1) member?.desk.setDraft(cardId, { text, source: 'experience' });
    else
      member?.desk.handIn({
        id: newDeskAnswerId(random),
        roundId: round.id,
        cardId,
        text,
        source: 'experience',
      });
    member?.timeDesk();
  });
  await table.until((stage) => openRound(stage)?.laid === table.members.length);
  const took = await table.steerUntilSeen({ type: 'round.reveal', roundId: round.id }, 'revealed');
  // Every browser asks which answers are its own.
  await Promise.all(table.members.map((member) => member.askMe()));
  if (answersTo(table.stage(), cardId).length !== table.members.length)
    throw new Error('Answers are missing');
  return took;
}

/** Everybody types in a note of their own and points, at the rates of the figures. */
export async function discuss(table: CrowdedTable): Promise<void> {
  await table.steer({ type: 'rules.set', addNotes: true });
  await atRate(table.members.length, 10, seconds.discuss, (number, turn) => {
    const member = table.members[number];
    member?.point(turn);
    if ((turn + number) % 10 === 0) member?.typeInNote();
  });
}

/** Everybody spreads dots over all the answers to a card. Gives the time that closing took. */
export async function vote(table: CrowdedTable, cardId: CardId): Promise<number> {
  const items = answersTo(table.stage(), cardId).map(({ id }) => id);
  await table.steer({ type: 'vote.open', over: 'answers', itemIds: items, dots, perItem: 2 });
  await table.until((stage) => openVote(stage) !== null);
  const opened = openVote(table.stage());
  if (opened === null) throw new Error('A vote was opened');
  await atRate(table.members.length, 1, dots, (number, turn) => {
    const item = items[(number * 7 + turn * 13) % items.length];
    if (item !== undefined) table.members[number]?.desk.setDots(opened.id, item, 1);
    table.members[number]?.timeDesk();
  });
  await table.until((stage) => openVote(stage)?.ready === table.members.length);
  const took = await table.steerUntilSeen({ type: 'vote.close', voteId: opened.id }, 'rank');
  const given = table.stage().votes[opened.id]?.results?.reduce((sum, result) => sum + result.dots, 0);
  if (given !== table.members.length * dots) throw new Error(`${given} dots were counted`);
  return took;
}

/** Five people type the minutes together and twenty write down an action each, while everybody points. */
export async function harvest(table: CrowdedTable): Promise<void> {
  await table.steer({ type: 'rules.set', editHarvest: true });
  const writers = table.members.slice(0, 25).map(({ board }) => ({
    editor: createBoardEditor(board.doc),
    minutes: board.doc.getText('minutes'),
    id: newHarvestId(random),
  }));
  await atRate(table.members.length, 10, seconds.harvest, (number, turn) => {
    table.members[number]?.point(turn);
    const writer = writers[number];
    if (writer === undefined || (turn + number) % 10 !== 0) return;
    if (number < 5) writer.minutes.insert(writer.minutes.length, `We spraken over punt ${turn}. `);
    else if (turn < 10) writer.editor.addHarvest(writer.id, 'action');
    else
      writer.editor.setHarvest(
        writer.id,
        'text',
        `Actie ${number}, ${'verder uitgeschreven '.repeat(turn / 10)}`,
      );
  });
}

/** Everybody gets the notes at once. Gives the time until the last one has them. */
export async function fetchNotes(table: CrowdedTable): Promise<number> {
  const start = performance.now();
  await Promise.all(
    table.members.map(async ({ person }) => {
      const notes = await person.get(`/api/sessions/${person.sessionId}/notes.html`);
      if (notes.status !== 200 || !notes.text.includes('Wat ik hier zie 42')) throw new Error(notes.text);
    }),
  );
  return performance.now() - start;
}
