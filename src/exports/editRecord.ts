/**
 * What facilitators make of the record before they share it: a summary above it, parts and cards left out, typing errors
 * mended in agreements and minutes. Answers are their authors' words: they stay as they are, or out.
 */
import type { CardId } from '../model/deck.ts';
import type { ReportEdits, ReportSection } from '../model/session/report.ts';
import { templateOf } from '../model/board/templates/stageTemplates.ts';
import { mendedHarvest, mendedMinutes } from './mended.ts';
import { editedFields } from './activities/registry.ts';
import type { NotesRecord, RecordedItem, RecordedPicture, RecordedPlace } from './notesRecord.ts';
import { facesIn } from './picture/faces.ts';
import { plainText } from './plainText.ts';
import { sourceBalance } from './sourceBalance.ts';
import { withoutNames } from './withoutNames.ts';

/**
 * The record with these edits. Which questions were talked about stays when their answers are left out: a report that has
 * a balance of sources, or says who was there, must not say that nothing was answered. What was left out is told by part
 * and by number, and not a word of it is kept.
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
  // A vote has a group by the name of that day. Which group it was nobody knows, so a name that is no longer there goes.
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
    agreements: record.agreements.map((item) => mendedHarvest(item, edits)),
    actions: record.actions.map((item) => mendedHarvest(item, edits)),
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
    ...editedFields(record, { section: out, stays, clusterStays }),
    minutes: out('minutes') ? '' : mendedMinutes(record.minutes, edits),
    zones: out('later')
      ? []
      : record.zones
          .map((zone) => ({ ...zone, items: zone.items.filter(stays) }))
          .filter(({ items }) => items.length > 0),
    notDiscussed: out('notDiscussed') ? [] : record.notDiscussed.filter(({ cardId }) => !without(cardId)),
  };
  return { ...edited, picture: out('picture') ? null : pictureOf(edited, out('later')) };
}

/** Of the picture, what the record still names; and nothing in the zones when these were left out. */
function pictureOf(edited: NotesRecord, withoutZones: boolean): RecordedPicture | null {
  const { picture } = edited;
  if (picture === null) return null;
  const faces = facesIn(edited);
  const { arrivals } = templateOf(picture.template);
  const lies = (zone: RecordedPlace['zone']) => !withoutZones || zone === null || zone === arrivals;
  return { ...picture, things: picture.things.filter(({ id, zone }) => faces.has(id) && lies(zone)) };
}
