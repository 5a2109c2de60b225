/**
 * Whether a stage that came from another server can be one. Stages are trusted, since the server alone writes them; this one
 * another server wrote, or somebody who wants to harm this one. So each number has bounds: a loop up to a number, or a date
 * made of one, must end.
 */
import * as v from 'valibot';

import { boardLimits } from '../../src/model/board/board.ts';
import { templateIds } from '../../src/model/board/template.ts';
import { ownTemplateSchema } from '../../src/model/board/templates/ownTemplate.ts';
import { isDay } from '../../src/model/days.ts';
import { isId } from '../../src/model/ids.ts';
import { limits } from '../../src/model/limits.ts';
import { roles, sizeClasses, type Member, type Stage } from '../../src/model/session/stage.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.custom<string>(isId);
const whole = (most: number, least = 0) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** Epoch ms, up to the year 2096; and how long something takes. */
const time = whole(4e12);
/** How often something happened, and the order of things. */
const tally = whole(200_000);
const reach = v.pipe(v.number(), v.minValue(-limits.boardReach), v.maxValue(limits.boardReach));
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const recordOf = <Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  most: number,
) =>
  v.pipe(
    v.record(key, value),
    v.check((record) => Object.keys(record).length <= most),
  );
const templateNumber = v.pipe(v.string(), v.regex(/^\d{1,3}$/));
/** What the server only keeps and passes on. */
const anything = v.looseObject({});
const seats = limits.members.facilitator + limits.members.participant + limits.members.observer;
// Guests beside, and people who wait.
const mostMembers = seats * 4 + limits.waiting;
const mostAnswers = 50_000;

const manyIds = list(id, mostMembers);
const counted = {
  id,
  order: tally,
  ready: tally,
  of: tally,
  readyMembers: manyIds,
  laid: v.optional(tally),
  laidMembers: v.optional(manyIds),
  allIn: v.optional(v.literal(true)),
  openly: v.optional(time),
};
const zone = v.nullable(text(100));
const spot = v.object({ x: reach, y: reach, zone });
const offset = v.union([v.tuple([reach, reach, zone]), v.tuple([reach, reach])]);
const template = v.union([v.picklist(templateIds), ownTemplateSchema]);

const fields = {
  sessionId: id,
  title: text(limits.titleLength),
  municipality: v.nullable(text(limits.municipalityLength)),
  sizeClass: v.nullable(v.picklist(sizeClasses)),
  date: v.pipe(v.string(), v.check(isDay)),
  named: v.boolean(),
  minimumGroup: whole(20),
  templates: v.pipe(list(template, boardLimits.templates), v.minLength(1)),
  era: whole(boardLimits.templates),
  nextShown: v.nullable(whole(boardLimits.templates)),
  boardGeneration: whole(Number.MAX_SAFE_INTEGER),
  epoch: v.optional(whole(Number.MAX_SAFE_INTEGER)),
  nearlyFull: v.optional(v.literal(true)),
  snapshots: list(
    v.object({
      id,
      at: time,
      because: v.picklist(['asked', 'step', 'round', 'template', 'restore']),
      stepId: v.nullable(id),
      era: whole(boardLimits.templates),
      things: tally,
      print: text(200),
    }),
    boardLimits.snapshots,
  ),
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{6}$/)),
  phase: v.picklist(['lobby', 'table', 'closed']),
  createdAt: time,
  closedAt: v.nullable(time),
  deleteAt: time,
  decks: list(v.looseObject({ id: text(100) }), 100),
  cards: list(v.looseObject({ id, deckId: text(100), number: tally }), limits.cards),
  members: recordOf(
    id,
    v.object({
      id,
      name: text(limits.nameLength),
      role: v.picklist(roles),
      colour: whole(1_000),
      admitted: v.boolean(),
      host: v.nullable(id),
      cameInAt: v.optional(time),
      goneSince: v.optional(time),
      sameAs: v.optional(id),
      askedSameAs: v.optional(id),
      afterClose: v.optional(v.literal(true)),
    }),
    mostMembers,
  ),
  drawn: list(id, limits.cards),
  spotlight: v.nullable(id),
  faceDown: v.boolean(),
  shownAt: v.nullable(time),
  enlarged: v.nullable(id),
  term: v.nullable(text(100)),
  turned: whole(200_000, -200_000),
  deal: v.nullable(v.object({ id, count: whole(limits.handCards), ready: tally, of: tally })),
  played: list(id, mostAnswers),
  autoPlaced: recordOf(
    templateNumber,
    v.object({
      cards: recordOf(id, spot, limits.cards),
      aside: recordOf(templateNumber, reach, boardLimits.templates),
    }),
    boardLimits.templates,
  ),
  rounds: recordOf(
    id,
    v.object({
      ...counted,
      cardId: id,
      state: v.picklist(['open', 'revealed']),
      locked: v.boolean(),
      revealedAt: v.optional(time),
      autoPlaced: v.optional(
        v.object({
          from: tally,
          offsets: recordOf(templateNumber, list(offset, mostAnswers), boardLimits.templates),
        }),
      ),
    }),
    limits.rounds,
  ),
  answers: recordOf(
    id,
    v.object({
      id,
      roundId: id,
      cardId: id,
      text: text(limits.answerLength),
      source: v.nullable(text(100)),
      author: v.nullable(v.object({ memberId: id, name: text(limits.nameLength) })),
      order: tally,
      corrected: v.boolean(),
      inGroup: v.boolean(),
    }),
    mostAnswers,
  ),
  hidden: recordOf(id, v.object({ cardId: id, roundId: id }), mostAnswers),
  votes: recordOf(
    id,
    v.object({
      ...counted,
      question: text(limits.questionLength),
      over: text(40),
      items: list(
        v.object({ id: text(110), label: v.nullable(text(limits.titleLength)) }),
        limits.votedItems,
      ),
      dots: whole(limits.dots),
      perItem: whole(limits.dots),
      state: v.picklist(['open', 'closed']),
      voters: v.nullable(tally),
      results: v.nullable(list(v.object({ id: text(110), dots: tally, rank: tally }), limits.votedItems)),
    }),
    limits.votes,
  ),
  vote: v.nullable(id),
  activities: v.optional(
    recordOf(
      id,
      v.looseObject({
        ...counted,
        activity: text(40),
        state: v.picklist(['open', 'shown', 'past']),
        forgets: v.optional(v.literal(true)),
      }),
      limits.activities * 4,
    ),
  ),
  followUp: v.optional(anything),
  programme: v.looseObject({
    origin: text(100),
    board: v.optional(template),
    steps: list(
      v.looseObject({
        id,
        title: text(limits.stepTitleLength),
        minutes: whole(limits.stepMinutes),
        cardId: v.nullable(id),
        template: v.optional(template),
        skipped: v.boolean(),
      }),
      limits.steps,
    ),
    current: v.nullable(id),
    currentSince: v.nullable(time),
    startedAt: v.nullable(time),
    plannedEnd: v.nullable(time),
    spentMs: recordOf(id, time, limits.steps * 10),
  }),
  timer: v.nullable(
    v.object({
      id,
      totalMs: time,
      state: v.picklist(['running', 'paused', 'up']),
      endsAt: v.nullable(time),
      remainingMs: v.nullable(time),
      locksAnswers: v.boolean(),
    }),
  ),
  boardLocked: v.boolean(),
  rules: v.object({
    moveItems: v.boolean(),
    addNotes: v.boolean(),
    editHarvest: v.boolean(),
    guests: v.boolean(),
    admission: v.picklist(['open', 'ask']),
  }),
  doorLocked: v.boolean(),
  raised: manyIds,
  report: v.nullable(v.object({ sharedAt: time, expiresAt: v.nullable(time) })),
  gathered: tally,
  linksRenewed: tally,
} satisfies Record<keyof Stage, v.GenericSchema>;

const schema = v.strictObject(fields);
const deepest = 24;
const longest = 60_000;

/** Values that JSON has, of a depth and with numbers and texts as the product makes them, and no name that JavaScript uses. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'string') return value.length <= longest;
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (value === null || typeof value !== 'object')
    return ['boolean', 'undefined'].includes(typeof value) || value === null;
  const proto: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && proto !== Object.prototype && proto !== null) return false;
  return Object.entries(value).every(
    ([name, part]) => !(name in Object.prototype) && isPlain(part, depth + 1),
  );
}

/** Whether no seats are each other's person, or each other's guest, in a circle. */
function isWithoutCircle(members: Stage['members']): boolean {
  const all = new Map<string, Member>(Object.entries(members));
  return [...all.values()].every(({ id: own, host }) => {
    const seen = new Set<string>();
    for (let at: string | undefined = own; at !== undefined; at = all.get(at)?.sameAs) {
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return host === null || (host !== own && (all.get(host)?.host ?? null) === null);
  });
}

/** Whether this can be a stage. */
export function isStage(stage: Stage): boolean {
  if (!isPlain(stage) || !v.is(schema, stage)) return false;
  const { answers, rounds, votes, activities = {} } = stage;
  const inPlace = [stage.members, rounds, answers, votes, activities].every((record) =>
    Object.entries(record).every(([name, { id: own }]) => name === own),
  );
  return inPlace && isWithoutCircle(stage.members);
}
