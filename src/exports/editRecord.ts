/**
 * Facilitators edit the record before they share it: they write a summary above it, leave out parts and cards, and correct
 * typing errors in agreements and minutes. Answers are their authors' words: these stay as they are, or are left out.
 */
import type { CardId } from '../model/deck.ts';
import type { ReportEdits, ReportSection } from '../model/session/report.ts';
import { templateOf } from '../model/board/templates/stageTemplates.ts';
import { correctedHarvest, correctedMinutes } from './corrected.ts';
import { activityFields } from './activities/registry.ts';
import type {
  NotesRecord,
  RecordedAnswer,
  RecordedItem,
  RecordedPicture,
  RecordedPlace,
} from './notesRecord.ts';
import { facesIn } from './picture/faces.ts';
import { plainText } from './plainText.ts';
import { sourceBalance } from './sourceBalance.ts';

/**
 * The record with these edits. When answers are left out, the questions that were discussed stay: a report that has a
 * balance of sources, or says who was there, must not say that nothing was answered. The record only says which parts and
 * how many cards were left out, and keeps no word of them.
 */
export function editRecord(whole: NotesRecord, edits: ReportEdits): NotesRecord {
  const out = (section: ReportSection) => Object.hasOwn(edits.withoutSections, section);
  const without = (cardId: CardId) => Object.hasOwn(edits.withoutCards, cardId);
  const record = out('people') ? withoutNames(whole) : whole;
  const stays = (item: RecordedItem) => item.kind === 'note' || !without(item.card.cardId);
  const cards = record.discussed.filter(({ card }) => !without(card.cardId));
  const answers = cards.flatMap((card) => card.answers);
  const clusters = record.clusters
    .map((cluster) => ({ ...cluster, items: cluster.items.filter(stays) }))
    .filter(({ items }) => items.length > 0);
  // A vote has a cluster by its title of that day, and nobody knows which cluster it was: a title that is gone is left out.
  const clusterStays = (title: string) =>
    cards.length === record.discussed.length || clusters.some((cluster) => cluster.title === title);
  const conversation = !out('conversation');
  const edited: NotesRecord = {
    ...record,
    summary: plainText(edits.summary),
    leftOut: {
      sections: Object.keys(edits.withoutSections) as ReportSection[],
      cards: record.discussed.length - cards.length,
    },
    counts: { ...record.counts, cardsDiscussed: cards.length, answers: answers.length },
    agreements: record.agreements.map((item) => correctedHarvest(item, edits)),
    actions: record.actions.map((item) => correctedHarvest(item, edits)),
    insights: out('insights') ? [] : record.insights.filter(stays),
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
    notes: conversation ? record.notes : [],
    balance: sourceBalance(out('balance') ? [] : answers),
    ...activityFields((part) => part.edited(record, { section: out, stays, clusterStays })),
    minutes: out('minutes') ? '' : correctedMinutes(record.minutes, edits),
    zones: out('later')
      ? []
      : record.zones
          .map((zone) => ({ ...zone, items: zone.items.filter(stays) }))
          .filter(({ items }) => items.length > 0),
    notDiscussed: out('notDiscussed') ? [] : record.notDiscussed.filter(({ cardId }) => !without(cardId)),
  };
  return { ...edited, picture: out('picture') ? null : pictureOf(edited, out('later')) };
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
