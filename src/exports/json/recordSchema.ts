/**
 * The record of a session: what each field means, and how a file is checked that is read back. Texts are made plain again
 * and unknown fields are dropped, because anybody may have changed the file.
 */
import * as v from 'valibot';

import type { ClusterId, HarvestId, ItemId } from '../../model/ids.ts';
import { reportSections } from '../../model/session/report.ts';
import { sizeClasses } from '../../model/session/stage.ts';
import { isZoneId, templateIds } from '../../model/board/template.ts';
import { ownTemplateSchema } from '../../model/board/templates/ownTemplate.ts';
import { activitySchemas } from '../activities/schemas.ts';
import { answer, card, count, id, item, line, localized, moment, note, text } from './parts.ts';

const balance = v.object({ experience: count, professional: count, scientific: count, untagged: count });

const discussed = v.object({
  card,
  insight: v.boolean(),
  dots: v.nullable(count),
  answers: v.array(answer),
  balance,
  /** How many of its answers a facilitator left out of the report one by one. Left out when there are none. */
  withoutAnswers: v.optional(count),
});

const harvest = v.object({
  id: id<HarvestId>(),
  text,
  /** Empty when nobody was named. */
  who: line,
  /** A day as `yyyy-mm-dd`, free text, or empty. */
  when: line,
});

const cluster = v.object({
  id: id<ClusterId>(),
  /** Empty while nobody has named it. */
  title: line,
  dots: v.nullable(count),
  items: v.array(item),
});
const zoneId = v.pipe(
  v.string(),
  v.check((value) => isZoneId(value)),
);
const zone = v.object({ id: zoneId, label: localized, items: v.array(item) });

/** Nobody's board is larger, and a picture of a larger one could not be drawn. */
const along = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const long = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const place = v.object({
  id: id<ItemId | ClusterId>(),
  x: along,
  y: along,
  width: long,
  height: long,
  zone: v.nullable(zoneId),
});
const picture = v.object({
  template: v.union([v.picklist(templateIds), ownTemplateSchema]),
  /** From the lowest to the one on top of all. */
  things: v.array(place),
});

/** A record, in the order of its fields, so that writing what was read gives the same bytes. */
export const recordSchema = v.object({
  /** Goes up with every change of meaning. */
  version: v.literal(2),
  title: line,
  municipality: v.nullable(line),
  sizeClass: v.nullable(v.picklist(sizeClasses)),
  /** The day of the session, `yyyy-mm-dd`. */
  date: line,
  /** True until the session is closed: the notes can still change. */
  draft: v.boolean(),
  named: v.boolean(),
  /** When this record was made, epoch ms. */
  madeAt: moment,
  /** When the session is deleted, epoch ms. */
  deleteAt: moment,
  /** What a facilitator wrote above the report; empty while nobody did. */
  summary: text,
  /**
   * What is left out: which parts, and how many cards. Of what a facilitator left out there is not a word, and no question
   * of such a card.
   */
  leftOut: v.object({
    sections: v.array(v.picklist(reportSections)),
    cards: count,
    /** Single things, by kind, and names in texts. Not there when nothing of these was left out. */
    items: v.optional(v.object({ answers: count, harvest: count, notes: count, votes: count })),
    names: v.optional(count),
  }),
  /** What a facilitator changed for the report. Not there when nothing was. */
  edited: v.optional(
    v.object({
      /** When the harvest was last changed, epoch ms; null when that is not known. */
      harvest: v.optional(v.nullable(moment)),
      /** Whether other texts were: the title, the minutes, notes, names of groups. */
      texts: v.boolean(),
    }),
  ),
  counts: v.object({
    participants: count,
    // In older files these two were not counted.
    facilitators: v.optional(count, 0),
    /** People who watched, and big screens: nobody can tell these apart. */
    observers: v.optional(count, 0),
    cardsDiscussed: count,
    answers: count,
    /** Published answers that a facilitator has hidden: none of their words are here. */
    hidden: count,
    /** Published answers that their authors keep in the group: none of their words are here either. */
    inGroup: count,
    agreements: count,
    actions: count,
  }),
  /** The people who were there; null in a session without names. */
  people: v.nullable(v.object({ facilitators: v.array(line), participants: v.array(line) })),
  agreements: v.array(harvest),
  actions: v.array(harvest),
  // In older files there were only agreements and actions.
  /** Where people do not agree. */
  disagreements: v.optional(v.array(harvest), []),
  /** How it goes on. */
  next: v.optional(v.array(harvest), []),
  insights: v.array(item),
  /** The card in the spotlight at this moment. */
  spotlight: v.nullable(card),
  /** Cards whose answers were revealed, in the order in which they were discussed. */
  discussed: v.array(discussed),
  balance,
  minutes: text,
  ...activitySchemas,
  clusters: v.array(cluster),
  /** Loose notes, in the order in which they were written. */
  notes: v.array(note),
  /** What is in which zone, except for the zone where new things arrive by themselves. */
  zones: v.array(zone),
  /** Cards that were not written on, are not in the spotlight, and are in none of these zones. */
  notDiscussed: v.array(card),
  /** What its decks, boards and programme are based on. Older files do not say. */
  publications: v.optional(v.array(v.object({ title: localized, maker: localized })), []),
  /** Null when it was left out, and in older files, which have no pictures. */
  picture: v.optional(v.nullable(picture), null),
});

/** The schemas of its parts, from which notesRecord.ts derives types. */
export const partSchemas = { card, answer, note, item, discussed, harvest, cluster, zone, place, picture };
