/**
 * Builds the record: all that the notes of a session say. Made from stage and board alone, so that nothing from a
 * desk can get in. Without names, no name of a member is in it.
 */
import type { Board, Harvest, HarvestKind } from '../model/board/board.ts';
import type { CardId } from '../model/deck.ts';
import { templateOf } from '../model/board/templates/stageTemplates.ts';
import { readyProgramme } from '../model/programme/presets.ts';
import { surveysInOrder } from '../model/activities/survey/survey.ts';
import { publications } from '../model/publications.ts';
import { readDay } from '../model/readDay.ts';
import { offAtFirst } from '../model/session/report.ts';
import { admittedPersons, cardOf, type Role, type Stage } from '../model/session/stage.ts';
import { activityFields } from './activities/registry.ts';
import { harvestByField, type NotesRecord, type RecordedHarvest } from './notesRecord.ts';
import { plainLine, plainText } from './plainText.ts';
import { recordedBoard } from './recordedBoard.ts';
import {
  clustersOfItems,
  discussedCards,
  inBoth,
  insightsOf,
  labelOf,
  looseNotes,
  nameableItems,
} from './recordedItems.ts';
import { sourceBalance } from './sourceBalance.ts';

/** The record of a session as it is at this moment. */
export function buildRecord(input: {
  readonly stage: Stage;
  readonly board: Board;
  readonly now: number;
}): NotesRecord {
  const { board, now } = input;
  // First of all, so that nothing below can name these answers.
  const stage = withoutGroupAnswers(input.stage);
  const together = clustersOfItems(stage, board);
  const discussed = discussedCards(stage, board, together);
  const notes = looseNotes(stage, board, together);
  const nameable = nameableItems(stage, discussed, notes);
  const { clusters, zones, picture } = recordedBoard(stage, board, nameable);
  const spotlightCard = cardOf(stage, stage.spotlight);
  const spotlight = spotlightCard === undefined ? null : labelOf(stage, spotlightCard);
  const answers = discussed.flatMap((card) => card.answers);
  const date = readDay(stage.date, '') ?? stage.date;
  const harvest = harvestByField((kind) => harvested(board, kind, date));
  const mentioned = new Set<CardId | undefined>([
    spotlight?.cardId,
    ...discussed.map(({ card }) => card.cardId),
    ...zones.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'card' ? [item.card.cardId] : [])),
    ),
  ]);
  return {
    version: 2,
    title: plainLine(stage.title),
    municipality: plainLine(stage.municipality ?? '') || null,
    sizeClass: stage.sizeClass,
    date,
    draft: stage.phase !== 'closed',
    named: stage.named,
    madeAt: now,
    deleteAt: stage.deleteAt,
    summary: '',
    leftOut: { sections: [...offAtFirst], cards: 0 },
    counts: {
      participants: namesOf(stage, 'participant').length,
      facilitators: namesOf(stage, 'facilitator').length,
      observers: namesOf(stage, 'observer').length,
      cardsDiscussed: discussed.length,
      answers: answers.length,
      hidden: Object.keys(stage.hidden).length,
      inGroup: Object.keys(input.stage.answers).length - Object.keys(stage.answers).length,
      agreements: harvest.agreements.length,
      actions: harvest.actions.length,
    },
    people: stage.named
      ? { facilitators: namesOf(stage, 'facilitator'), participants: namesOf(stage, 'participant') }
      : null,
    ...harvest,
    insights: insightsOf(stage, board, discussed, notes),
    spotlight,
    discussed,
    balance: sourceBalance(answers),
    minutes: plainText(board.minutes),
    ...activityFields(({ given }) => given(stage, nameable)),
    clusters,
    notes,
    zones,
    notDiscussed: stage.cards.filter(({ id }) => !mentioned.has(id)).map((card) => labelOf(stage, card)),
    publications: publicationsOf(stage, (cardId) => mentioned.has(cardId)),
    picture,
  };
}

/** What its boards, programme and kennisscan are based on, and the decks of the cards used; each publication once. */
function publicationsOf(stage: Stage, isUsed: (cardId: CardId) => boolean): NotesRecord['publications'] {
  const { decks, cards, templates, programme } = stage;
  const scanned = surveysInOrder(stage).some(({ kind, release }) => kind === 'scan' && release !== null);
  const used = new Set(cards.filter(({ id }) => isUsed(id)).map(({ deckId }) => deckId));
  const named = [
    ...decks.flatMap(({ id, basedOn }) => (basedOn && used.has(id) ? [basedOn] : [])),
    ...templates.flatMap((choice) => templateOf(choice).basedOn ?? []).map((key) => publications[key]),
    ...readyProgramme(programme.origin).basedOn.map((key) => publications[key]),
    ...(scanned ? [publications.rathenau] : []),
  ];
  const plain = named.map(({ title, maker }) => ({ title: inBoth(title), maker: inBoth(maker) }));
  return [...new Map(plain.map((one) => [`${one.title.nl} ${one.title.en}`, one])).values()];
}

/** Those of a kind that say something. */
function harvested({ harvest }: Board, kind: HarvestKind, date: string): RecordedHarvest[] {
  return harvest
    .filter((item) => item.kind === kind)
    .map((item) => recordedHarvest(item, date))
    .filter(({ text }) => text !== '');
}

/** One of the harvest in plain texts. `date` is the day of the session. */
export function recordedHarvest(
  { id, text, who, when }: Pick<Harvest, 'id' | 'text' | 'who' | 'when'>,
  date: string,
): RecordedHarvest {
  return { id, text: plainText(text), who: plainLine(who), when: dayOrLine(when, date) };
}

/** A text as `yyyy-mm-dd` where it is a day, however people wrote it; otherwise their words. */
export function dayOrLine(text: string, date: string): string {
  const line = plainLine(text);
  return readDay(line, date) ?? line;
}

function namesOf(stage: Stage, role: Role): string[] {
  return admittedPersons(stage)
    .filter((member) => member.role === role && member.afterClose !== true)
    .map(({ name }) => plainLine(name))
    .sort((a, b) => a.localeCompare(b, 'nl'));
}

/** The stage without the answers that their authors keep in the group. */
function withoutGroupAnswers(stage: Stage): Stage {
  const shared = Object.entries(stage.answers).filter(([, answer]) => !answer.inGroup);
  return { ...stage, answers: Object.fromEntries(shared) };
}
