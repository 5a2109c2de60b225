/**
 * Whether a stage that came from another server can be one. Stages are trusted, since the server alone writes them; this one
 * another server wrote, or somebody who wants to harm this one.
 */
import * as v from 'valibot';

import { isId } from '../../src/model/ids.ts';
import { limits } from '../../src/model/limits.ts';
import { freshStage, roles, type Stage } from '../../src/model/session/stage.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.custom<string>(isId);
const time = v.pipe(v.number(), v.finite());
const recordOf = <Value extends v.GenericSchema>(value: Value, most: number) =>
  v.pipe(
    v.record(id, value),
    v.check((record) => Object.keys(record).length <= most),
  );
const anything = v.looseObject({});
const seats = limits.members.facilitator + limits.members.participant + limits.members.observer;

/** What everything else leans on. A field that is not here is looked at by `isPlain` alone. */
const schema = v.looseObject({
  sessionId: id,
  title: text(limits.titleLength),
  municipality: v.nullable(text(limits.municipalityLength)),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  named: v.boolean(),
  minimumGroup: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{6}$/)),
  phase: v.picklist(['lobby', 'table', 'closed']),
  createdAt: time,
  closedAt: v.nullable(time),
  deleteAt: time,
  decks: v.pipe(v.array(anything), v.maxLength(100)),
  cards: v.pipe(v.array(v.looseObject({ id, deckId: v.string() })), v.maxLength(limits.cards)),
  members: recordOf(
    v.looseObject({
      id,
      name: text(limits.nameLength),
      role: v.picklist(roles),
      colour: v.number(),
      admitted: v.boolean(),
      host: v.nullable(id),
    }),
    // Guests beside, and people who wait.
    seats * 4 + limits.waiting,
  ),
  rounds: recordOf(v.looseObject({ id, cardId: id, order: v.number() }), limits.rounds),
  answers: recordOf(
    v.looseObject({ id, roundId: id, cardId: id, text: text(limits.answerLength), order: v.number() }),
    50_000,
  ),
  hidden: recordOf(anything, 50_000),
  votes: recordOf(v.looseObject({ id, order: v.number() }), limits.votes),
  activities: v.optional(recordOf(v.looseObject({ id, activity: v.string() }), limits.activities * 4)),
});

const others = ['sizeClass', 'followUp', 'epoch', 'programme', 'report'];
const known = new Set([...Object.keys(schema.entries), ...Object.keys(freshStage), ...others]);
const deepest = 24;
const longest = 60_000;

/** Values that JSON has, of a depth and with texts as the product makes them, and with no name that JavaScript itself uses. */
function isPlain(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'string') return value.length <= longest;
  if (value === null || typeof value !== 'object')
    return ['number', 'boolean', 'undefined'].includes(typeof value) || value === null;
  const proto: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && proto !== Object.prototype && proto !== null) return false;
  return Object.entries(value).every(
    ([name, part]) => !(name in Object.prototype) && isPlain(part, depth + 1),
  );
}

/** Whether this can be a stage. */
export function isStage(stage: Stage): boolean {
  if (!Object.keys(stage).every((name) => known.has(name)) || !isPlain(stage)) return false;
  if (!v.is(schema, stage)) return false;
  return [stage.members, stage.rounds, stage.answers, stage.votes].every((record) =>
    Object.entries(record).every(([name, { id: own }]) => name === own),
  );
}
