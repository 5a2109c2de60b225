/** A session in which something of every kind is left behind, at a real server, until just before it is closed. */
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { createGuideEditor } from '../../src/documents/guideDocument.ts';
import { createReportEditor } from '../../src/documents/reportDocument.ts';
import type { Command } from '../../src/model/command.ts';
import {
  newDeskAnswerId,
  type AnswerId,
  type ClusterId,
  type HarvestId,
  type NoteId,
  type RunId,
  type StepId,
} from '../../src/model/ids.ts';
import type { Correctable } from '../../src/model/session/report.ts';
import { openVote, type Stage } from '../../src/model/session/stage.ts';
import { stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { card, handIn, layTable, type Seated, type Table } from '../server/table.ts';

const random = seededRandom(18);
const spot = { x: 10, y: 20, zone: null };

/** Plays it. The vote and the check-in are open when this resolves, so that desks have all they can have. */
export async function playWholeSession(server: { readonly url: string }): Promise<Table> {
  const table = await layTable(server, { participants: 2 });
  const { facilitator } = table;
  const [bob, carla] = table.participants as [Seated, Seated];
  const must = async (person: Seated, command: Command) => {
    const { status, text } = await person.command(command);
    if (status !== 200) throw new Error(`${command.type}: ${text}`);
  };
  const seen = async <T>(person: Seated, find: (stage: Stage) => T | null | undefined): Promise<T> => {
    await person.stage.until(() => (find(stageOf(person.stage)) ?? null) !== null);
    return find(stageOf(person.stage)) as T;
  };

  await must(facilitator, { type: 'session.start' });
  await must(bob, { type: 'member.seatBeside', name: 'Ria' });
  const ria = await seen(bob, ({ members }) => Object.values(members).find(({ name }) => name === 'Ria')?.id);

  const roundId = await table.openRound();
  await handIn(bob, roundId, 'Wij leren van bezoeken');
  await handIn(carla, roundId, 'Dit gaat over een collega');
  const forRia = createDeskEditor(bob.desk.doc, ria);
  forRia.handIn({ id: newDeskAnswerId(random), roundId, cardId: card, text: 'Van Ria', source: null });
  createDeskEditor(bob.desk.doc).setDraft(card, { text: 'Nog niet af', source: null });
  await bob.desk.saved();
  await must(facilitator, { type: 'round.reveal', roundId });
  const answers = await seen(facilitator, (stage) => {
    const all = Object.values(stage.answers);
    return all.length === 3 ? all : null;
  });
  const hidden = answers.find(({ text }) => text.includes('collega'))?.id as AnswerId;
  await must(facilitator, { type: 'answer.hide', answerId: hidden, because: 'private' });
  await must(facilitator, { type: 'hand.deal', count: 2 });
  await must(facilitator, { type: 'hand.collect' });

  const [first, second] = stageOf(facilitator.stage).cards;
  if (first === undefined || second === undefined) throw new Error('There are cards');
  await must(facilitator, {
    type: 'vote.open',
    over: 'cards',
    itemIds: [first.id, second.id],
    dots: 3,
    perItem: 3,
  });
  const voteId = await seen(bob, (stage) => openVote(stage)?.id);
  const desk = createDeskEditor(bob.desk.doc);
  desk.setDots(voteId, first.id, 2);
  desk.setReady(voteId, true);
  await bob.desk.saved();
  desk.give('k-earlier' as RunId, 'value', 3);
  await bob.desk.saved();

  const board = createBoardEditor(bob.board.doc);
  const open = answers.find(({ id }) => id !== hidden)?.id as AnswerId;
  board.moveItem(first.id, spot);
  board.addNote('n-one' as NoteId, 'Losse notitie', spot);
  board.group('g-one' as ClusterId, [open], spot, 'Groep');
  board.markInsight(open, true);
  board.addHarvest('h-one' as HarvestId, 'action', 'Wij plannen een bezoek');
  board.setHarvest('h-one' as HarvestId, 'who', 'Bob');
  board.setHarvest('h-one' as HarvestId, 'when', 'volgende week');
  board.setMinutes('Wat verder ter tafel kwam', '');
  await bob.board.saved();

  const [guide, report] = [facilitator.connect('guide'), facilitator.connect('report')];
  await Promise.all([guide.synced, report.synced]);
  createGuideEditor(guide.doc).setCardWords(card, 'Vraag door');
  createGuideEditor(guide.doc).setStepWords('p-one' as StepId, 'Welkom');
  const edits = createReportEditor(report.doc);
  edits.setSummary('In het kort', '');
  edits.setSection('minutes', false);
  edits.setSection('notDiscussed', true);
  edits.setCard(second.id, false);
  edits.setItem(open, false, 1);
  edits.setName('Bob', false);
  edits.addAction('h-two' as HarvestId, 1);
  edits.correct('title', { text: 'Anders', of: null });
  edits.correct('h-one/text' as Correctable, { text: 'Wij plannen', of: null });
  await Promise.all([guide.saved(), report.saved()]);
  await must(facilitator, { type: 'board.snapshot' });
  await must(facilitator, { type: 'report.share', days: null });
  return table;
}
