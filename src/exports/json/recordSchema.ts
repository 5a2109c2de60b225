/**
 * The form of a record in a file. Texts are made plain again and unknown fields are dropped, for a file may have been
 * changed by anybody on its way back.
 */
import * as v from 'valibot';

import type { ClusterId, HarvestId, ItemId } from '../../model/ids.ts';
import { reportSections } from '../../model/session/report.ts';
import { sizeClasses } from '../../model/session/stage.ts';
import { templateIds } from '../../model/board/template.ts';
import { isZoneId } from '../../model/board/zoneId.ts';
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
});

const harvest = v.object({ id: id<HarvestId>(), text, who: line, when: line });

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
  ...activitySchemas,
  clusters: v.array(cluster),
  notes: v.array(note),
  zones: v.array(zone),
  notDiscussed: v.array(card),
  // Files of before there were pictures are read too.
  picture: v.optional(v.nullable(picture), null),
});
