/**
 * Facilitators edit the record before they share it: they write a summary above it, leave out parts, cards, single things
 * and names, correct what was written down together and what things are called, and add a forgotten action. Answers are
 * their authors' words: these stay as they are, or are left out.
 */
import type { CardId } from '../model/deck.ts';
import { isShown, reportSections, type ReportEdits, type ReportSection } from '../model/session/report.ts';
import { templateOf } from '../model/board/templates/stageTemplates.ts';
import {
  addedActions,
  correctedCluster,
  correctedHarvest,
  correctedMinutes,
  correctedNote,
  correctedTitle,
  harvestChangedAt,
} from './corrected.ts';
import { activityFields } from './activities/registry.ts';
import {
  allHarvest,
  recordFieldOf,
  harvestByField,
  type DiscussedCard,
  type NotesRecord,
  type RecordedAnswer,
  type RecordedItem,
  type RecordedNote,
  type RecordedPicture,
  type RecordedPlace,
} from './notesRecord.ts';
import { facesIn } from './picture/faces.ts';
import { plainText } from './plainText.ts';
import { sourceBalance } from './sourceBalance.ts';
import { withoutWords } from './withoutWords.ts';

/**
 * The record with these edits. When answers are left out, the questions that were discussed stay: a report that has a
 * balance of sources, or says who was there, must not say that nothing was answered. The record only says which parts and
 * how many other things were left out, and keeps no word of them.
 */
export function editRecord(whole: NotesRecord, edits: ReportEdits): NotesRecord {
  const out = (section: ReportSection) => Object.hasOwn(edits.withoutSections, section);
  const without = (cardId: CardId) => Object.hasOwn(edits.withoutCards, cardId);
  const left = (id: string) => Object.hasOwn(edits.withoutItems, id);
  const record = out('people') ? withoutNames(whole) : whole;

  const keptNote = (note: RecordedNote): RecordedNote | null => {
    const text = left(note.id) ? '' : correctedNote(note, edits);
    return text === '' ? null : { ...note, text };
  };
  const kept = (item: RecordedItem): RecordedItem | null => {
    if (item.kind === 'note') {
      const note = keptNote(item.note);
      return note && { ...item, note };
    }
    if (without(item.card.cardId)) return null;
    return item.kind === 'answer' && left(item.answer.id) ? null : item;
  };
  const keptIn = (items: readonly RecordedItem[]) => items.map(kept).filter((item) => item !== null);

  const cards = record.discussed
    .filter(({ card }) => !without(card.cardId))
    .map((card) => withoutAnswers(card, left));
  const answers = cards.flatMap((card) => card.answers);
  const notes = record.notes.map(keptNote).filter((note) => note !== null);
  const clusters = record.clusters
    .map((cluster) => ({
      ...cluster,
      title: correctedCluster(cluster, edits),
      items: keptIn(cluster.items),
    }))
    .filter(({ items }) => items.length > 0);
  const allOnBoard =
    cards.length === record.discussed.length &&
    notes.length === record.notes.length &&
    cards.every((card) => card.withoutAnswers === undefined);
  // A vote has a cluster by its title of that day, and nobody knows which cluster it was: a title that is gone is left out.
  const clusterTitle = (title: string) => {
    const same = new Set(record.clusters.filter((one) => one.title === title).map(({ id }) => id));
    const still = clusters.find(({ id }) => same.has(id));
    return still?.title ?? (allOnBoard ? title : null);
  };
  const conversation = !out('conversation');
  const harvest = harvestByField((kind) =>
    record[recordFieldOf[kind]]
      .filter(({ id }) => !left(id))
      .map((item) => correctedHarvest(item, edits, record.date))
      .filter(({ text }) => text !== ''),
  );
  const title = correctedTitle(record.title, edits);
  const minutes = correctedMinutes(record.minutes, edits);
  const items = {
    answers: cards.reduce((count, card) => count + (card.withoutAnswers ?? 0), 0),
    harvest: allHarvest(record).length - allHarvest(harvest).length,
    notes: record.notes.length - notes.length,
    votes: out('votes') ? 0 : record.votes.filter(({ id }) => left(id)).length,
  };
  const changedAt = harvestChangedAt(record, edits);
  const texts =
    title !== record.title ||
    (!out('minutes') && minutes !== record.minutes) ||
    (conversation &&
      (notes.some((note) => record.notes.every(({ id, text }) => id !== note.id || text !== note.text)) ||
        clusters.some((one) =>
          record.clusters.every((was) => was.id !== one.id || was.title !== one.title),
        )));
  const added = addedActions(edits, record.date).filter(({ text }) => text !== '');
  const actions = [...harvest.actions, ...added];
  const edited: NotesRecord = {
    ...record,
    title,
    summary: plainText(edits.summary),
    leftOut: {
      sections: reportSections.filter((section) => !isShown(section, edits)),
      cards: record.discussed.length - cards.length,
      ...(Object.values(items).some((count) => count > 0) ? { items } : {}),
    },
    ...(changedAt === undefined && !texts
      ? {}
      : { edited: { ...(changedAt === undefined ? {} : { harvest: changedAt }), texts } }),
    counts: {
      ...record.counts,
      cardsDiscussed: cards.length,
      answers: answers.length,
      agreements: harvest.agreements.length,
      actions: actions.length,
    },
    ...harvest,
    actions,
    insights: out('insights') ? [] : keptIn(record.insights),
    spotlight:
      record.spotlight === null || without(record.spotlight.cardId) || !conversation
        ? null
        : record.spotlight,
    discussed: cards.map((card) => ({
      ...card,
      answers: conversation ? card.answers : [],
      balance: out('balance') ? sourceBalance([]) : card.balance,
    })),
    clusters: conversation ? clusters : [],
    notes: conversation ? notes : [],
    balance: sourceBalance(out('balance') ? [] : answers),
    ...activityFields((part) => part.edited(record, { section: out, left, kept, clusterTitle })),
    minutes: out('minutes') ? '' : minutes,
    zones: out('later')
      ? []
      : record.zones
          .map((zone) => ({ ...zone, items: keptIn(zone.items) }))
          .filter((zone) => zone.items.length > 0),
    notDiscussed: out('notDiscussed') ? [] : record.notDiscussed.filter(({ cardId }) => !without(cardId)),
  };
  const pictured = { ...edited, picture: out('picture') ? null : pictureOf(edited, out('later')) };
  const spoken = withoutWords(pictured, edits.withoutNames);
  if (spoken === pictured) return pictured;
  return { ...spoken, leftOut: { ...spoken.leftOut, names: edits.withoutNames.length } };
}

/** A card without the answers that were left out one by one, and with how many these are. */
function withoutAnswers(card: DiscussedCard, left: (id: string) => boolean): DiscussedCard {
  const answers = card.answers.filter(({ id }) => !left(id));
  const count = card.answers.length - answers.length;
  return count === 0 ? card : { ...card, answers, balance: sourceBalance(answers), withoutAnswers: count };
}

/** The part of the picture that the record still names; without the zones' contents when these were left out. */
function pictureOf(edited: NotesRecord, withoutZones: boolean): RecordedPicture | null {
  const { picture } = edited;
  if (picture === null) return null;
  const faces = facesIn(edited);
  const { arrivals } = templateOf(picture.template);
  const shown = (zone: RecordedPlace['zone']) => !withoutZones || zone === null || zone === arrivals;
  return { ...picture, things: picture.things.filter(({ id, zone }) => faces.has(id) && shown(zone)) };
}

/**
 * The record without the names of the people who were there, on the list and at their answers. Texts that people typed
 * stay, and so do the names of people who agreed to do something.
 */
export function withoutNames(record: NotesRecord): NotesRecord {
  return {
    ...record,
    people: null,
    insights: record.insights.map(unsigned),
    discussed: record.discussed.map((card) => ({ ...card, answers: card.answers.map(unsignedAnswer) })),
    clusters: record.clusters.map((cluster) => ({ ...cluster, items: cluster.items.map(unsigned) })),
    zones: record.zones.map((zone) => ({ ...zone, items: zone.items.map(unsigned) })),
    ...activityFields((part) => part.withoutNames(record, unsigned)),
  };
}

function unsigned(item: RecordedItem): RecordedItem {
  return item.kind === 'answer' ? { ...item, answer: unsignedAnswer(item.answer) } : item;
}

function unsignedAnswer(answer: RecordedAnswer): RecordedAnswer {
  return { ...answer, author: null };
}
