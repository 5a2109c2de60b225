/** Commands: what a member asks of the server, as `noun.verb`. */
import * as v from 'valibot';

import { activitySchemas } from './activities/schemas.ts';
import { count, id, minutes, onBehalfOf, span, text } from './commandParts.ts';
import type { CardId } from './deck.ts';
import type { AnswerId, MemberId, SnapshotId, StepId, TimerId } from './ids.ts';
import { limits } from './limits.ts';
import { stepActivities } from './programme/programme.ts';
import { readyProgrammeIds } from './programme/presets.ts';
import { refuse, type Refusal } from './refusal.ts';
import { sources } from './source.ts';
import { hideReasons, roles } from './session/stage.ts';
import { templateIds } from './board/template.ts';
import { ownTemplateSchema } from './board/templates/ownTemplate.ts';

/** Without names: published now, and not at the next step with what others change. With names it always is. */
const atOnce = v.optional(v.boolean());

const programmeChange = v.variant('kind', [
  v.object({ kind: v.literal('use'), programmeId: v.picklist(readyProgrammeIds) }),
  v.object({
    kind: v.literal('add'),
    /** The step it comes after; null for the first place. */
    after: v.nullable(id<StepId>()),
    activity: v.picklist(stepActivities),
    minutes,
    title: v.optional(text),
    cardId: v.optional(v.nullable(id<CardId>())),
  }),
  v.object({
    kind: v.literal('set'),
    stepId: id<StepId>(),
    activity: v.optional(v.picklist(stepActivities)),
    minutes: v.optional(minutes),
    title: v.optional(text),
    cardId: v.optional(v.nullable(id<CardId>())),
    skipped: v.optional(v.boolean()),
  }),
  v.object({ kind: v.literal('move'), stepId: id<StepId>(), after: v.nullable(id<StepId>()) }),
  /** A fresh copy, right after the original. */
  v.object({ kind: v.literal('repeat'), stepId: id<StepId>() }),
  v.object({ kind: v.literal('remove'), stepId: id<StepId>() }),
]);
export type ProgrammeChange = v.InferOutput<typeof programmeChange>;

/** What a command may hold. The description of the outside interface is drawn from it. */
export const commandSchema = v.variant('type', [
  v.object({ type: v.literal('session.rename'), title: text }),
  v.object({ type: v.literal('session.start') }),
  v.object({ type: v.literal('session.close') }),
  v.object({ type: v.literal('session.delete') }),
  /** Keeps the session at least so many days from now. */
  v.object({ type: v.literal('session.keep'), days: count(limits.keepDays) }),
  v.object({ type: v.literal('programme.edit'), change: programmeChange }),
  v.object({
    type: v.literal('step.go'),
    to: id<StepId>(),
    /** The step that was current when this was asked. When it no longer is, somebody else moved on already. */
    from: v.optional(v.nullable(id<StepId>())),
  }),
  v.object({ type: v.literal('timer.start'), ms: span, locksAnswers: v.optional(v.boolean()) }),
  v.object({ type: v.literal('timer.pause'), timerId: id<TimerId>() }),
  v.object({ type: v.literal('timer.resume'), timerId: id<TimerId>() }),
  v.object({ type: v.literal('timer.extend'), timerId: id<TimerId>(), ms: span }),
  v.object({ type: v.literal('timer.stop'), timerId: id<TimerId>() }),
  v.object({
    type: v.literal('card.spotlight'),
    cardId: v.nullable(id<CardId>()),
    faceDown: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('card.draw'), faceDown: v.optional(v.boolean()) }),
  v.object({ type: v.literal('card.turn') }),
  v.object({ type: v.literal('card.putBack'), cardId: id<CardId>() }),
  ...activitySchemas,
  v.object({
    type: v.literal('answer.correct'),
    answerId: id<AnswerId>(),
    text,
    source: v.nullable(v.picklist(sources)),
    now: atOnce,
  }),
  v.object({ type: v.literal('answer.withdraw'), answerId: id<AnswerId>(), now: atOnce }),
  v.object({ type: v.literal('answer.hide'), answerId: id<AnswerId>(), because: v.picklist(hideReasons) }),
  v.object({ type: v.literal('answer.show'), answerId: id<AnswerId>() }),
  v.object({
    type: v.literal('answer.keepInGroup'),
    answerId: id<AnswerId>(),
    inGroup: v.boolean(),
    now: atOnce,
  }),
  /** Null: until it is taken back. */
  v.object({ type: v.literal('report.share'), days: v.nullable(count(limits.reportDays)) }),
  v.object({ type: v.literal('report.revoke') }),
  v.object({ type: v.literal('link.renew') }),
  v.object({ type: v.literal('board.lock') }),
  v.object({ type: v.literal('board.unlock') }),
  v.object({
    type: v.literal('board.changeTemplate'),
    template: v.union([v.picklist(templateIds), ownTemplateSchema]),
  }),
  v.object({ type: v.literal('board.snapshot') }),
  v.object({ type: v.literal('board.restore'), snapshotId: id<SnapshotId>() }),
  v.object({
    type: v.literal('rules.set'),
    moveItems: v.optional(v.boolean()),
    addNotes: v.optional(v.boolean()),
    editHarvest: v.optional(v.boolean()),
    guests: v.optional(v.boolean()),
    admission: v.optional(v.picklist(['open', 'ask'])),
  }),
  v.object({ type: v.literal('lobby.lock') }),
  v.object({ type: v.literal('lobby.unlock') }),
  /** Null: only those who wait. */
  v.object({
    type: v.literal('lobby.clear'),
    since: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  /** Null: everybody who waits. */
  v.object({ type: v.literal('member.admit'), memberId: v.nullable(id<MemberId>()) }),
  v.object({ type: v.literal('member.rename'), memberId: id<MemberId>(), name: text }),
  v.object({ type: v.literal('member.setRole'), memberId: id<MemberId>(), role: v.picklist(roles) }),
  v.object({ type: v.literal('member.remove'), memberId: id<MemberId>() }),
  v.object({ type: v.literal('member.raise'), memberId: onBehalfOf }),
  v.object({ type: v.literal('member.lower'), memberId: onBehalfOf }),
  v.object({ type: v.literal('member.seatBeside'), name: text }),
  v.object({ type: v.literal('table.gather') }),
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** A command as it came over the wire. Refuses, as `malformed`, what is not one. Unknown fields are dropped. */
export function parseCommand(value: unknown): { ok: true; command: Command } | Refusal {
  const result = v.safeParse(commandSchema, value);
  return result.success ? { ok: true, command: result.output } : refuse('malformed');
}
