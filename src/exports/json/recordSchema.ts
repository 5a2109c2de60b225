/**
 * The form of a record in a file. Texts are made plain again and unknown fields are dropped, for a file may have been
 * changed by anybody on its way back.
 */
import * as v from 'valibot';

import type { CardId } from '../../model/deck.ts';
import {
  isId,
  type AnswerId,
  type ClusterId,
  type HarvestId,
  type ItemId,
  type NoteId,
  type VoteId,
} from '../../model/ids.ts';
import { reportSections } from '../../model/session/report.ts';
import { sources } from '../../model/source.ts';
import { sizeClasses } from '../../model/session/stage.ts';
import { templateIds } from '../../model/board/template.ts';
import { isZoneId } from '../../model/board/zoneId.ts';
import { ownTemplateSchema } from '../../model/board/templates/ownTemplate.ts';
import { votables } from '../../model/activities/vote/vote.ts';
import { plainLine, plainText } from '../plainText.ts';

const text = v.pipe(v.string(), v.transform(plainText));
const line = v.pipe(v.string(), v.transform(plainLine));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const localized = v.object({ nl: line, en: line });

function id<Id extends string>() {
  return v.pipe(
    v.string(),
    v.check((value) => isId(value)),
    v.transform((value) => value as Id),
  );
}

const card = v.object({
  cardId: id<CardId>(),
  theme: v.picklist(['kennisbronnen', 'leidinggevende', 'kennisbeleid', 'leren']),
  deck: localized,
  number: count,
  question: localized,
});

const answer = v.object({
  id: id<AnswerId>(),
  text,
  source: v.nullable(v.picklist(sources)),
  author: v.nullable(line),
  insight: v.boolean(),
  corrected: v.boolean(),
  dots: v.nullable(count),
  cluster: v.nullable(id<ClusterId>()),
});

const note = v.object({ id: id<NoteId>(), text, insight: v.boolean(), cluster: v.nullable(id<ClusterId>()) });

const cardItem = v.object({ kind: v.literal('card'), card });
const answerItem = v.object({ kind: v.literal('answer'), card, answer });
const noteItem = v.object({ kind: v.literal('note'), note });
const item = v.variant('kind', [cardItem, answerItem, noteItem]);

const balance = v.object({ experience: count, professional: count, scientific: count, untagged: count });

const discussed = v.object({
  card,
  insight: v.boolean(),
  dots: v.nullable(count),
  answers: v.array(answer),
  balance,
});

const harvest = v.object({ id: id<HarvestId>(), text, who: line, when: line });

const result = v.object({
  rank: count,
  dots: count,
  item: v.variant('kind', [
    cardItem,
    answerItem,
    noteItem,
    v.object({ kind: v.literal('cluster'), title: line }),
    v.object({ kind: v.literal('gone') }),
  ]),
});

const vote = v.object({
  id: id<VoteId>(),
  question: line,
  over: v.picklist(votables),
  dotsPerPerson: count,
  results: v.array(result),
});

const cluster = v.object({ id: id<ClusterId>(), title: line, dots: v.nullable(count), items: v.array(item) });
const zoneId = v.pipe(
  v.string(),
  v.check((value) => isZoneId(value)),
);
const zone = v.object({
  id: zoneId,
  label: localized,
  items: v.array(item),
});

/** Nobody's board is larger, and a picture of what is could not be drawn. */
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
  things: v.array(place),
});

/** A record, in the order of its fields, so that writing what was read gives the same bytes. */
export const recordSchema = v.object({
  version: v.literal(2),
  title: line,
  municipality: v.nullable(line),
  sizeClass: v.nullable(v.picklist(sizeClasses)),
  date: line,
  draft: v.boolean(),
  named: v.boolean(),
  madeAt: moment,
  deleteAt: moment,
  summary: text,
  leftOut: v.object({ sections: v.array(v.picklist(reportSections)), cards: count }),
  counts: v.object({
    participants: count,
    // Files of before all roles were counted are read too.
    facilitators: v.optional(count, 0),
    observers: v.optional(count, 0),
    cardsDiscussed: count,
    answers: count,
    hidden: count,
    inGroup: count,
    agreements: count,
    actions: count,
  }),
  people: v.nullable(v.object({ facilitators: v.array(line), participants: v.array(line) })),
  agreements: v.array(harvest),
  actions: v.array(harvest),
  insights: v.array(item),
  spotlight: v.nullable(card),
  discussed: v.array(discussed),
  balance,
  minutes: text,
  votes: v.array(vote),
  clusters: v.array(cluster),
  notes: v.array(note),
  zones: v.array(zone),
  notDiscussed: v.array(card),
  // Files of before there were pictures are read too.
  picture: v.optional(v.nullable(picture), null),
});
