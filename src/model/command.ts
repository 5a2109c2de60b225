/** Commands: what a member asks of the server, as `noun.verb`. */
import * as v from 'valibot';

import { activitySchemas } from './activities/schemas.ts';
import { command, count, id, minutes, onBehalfOf, rulesSchema, span, text } from './commandParts.ts';
import type { CardId } from './deck.ts';
import type { AnswerId, HarvestId, MemberId, SnapshotId, StepId, TimerId } from './ids.ts';
import { limits } from './limits.ts';
import { stepActivities } from './programme/stepActivity.ts';
import { readyProgrammeIds } from './programme/presets.ts';
import { programmeFileSchema } from './programmeFile.ts';
import { refuse, type Refusal } from './refusal.ts';
import { sources } from './source.ts';
import { outcomeKinds } from './session/followUp.ts';
import { hideReasons, roles } from './session/stage.ts';
import { templateIds } from './board/template.ts';
import { ownTemplateSchema } from './board/templates/ownTemplate.ts';
import { termIds } from './terms.ts';

/** Without names: published now, and not at the next step with what others change. With names it always is. */
const atOnce = v.optional(v.boolean());

const template = v.union([v.picklist(templateIds), ownTemplateSchema]);

const programmeChange = v.variant('kind', [
  v.object({
    kind: v.literal('use'),
    programmeId: v.picklist(readyProgrammeIds),
    /** One of the shorter lengths that it has. Left out: the whole programme. */
    minutes: v.optional(minutes),
  }),
  /** What is said in it comes into the guide, which its writers write themselves. */
  v.object({ kind: v.literal('useOwn'), programme: programmeFileSchema }),
  v.object({
    kind: v.literal('add'),
    /** The step it comes after; null for the first place. */
    after: v.nullable(id<StepId>()),
    activity: v.picklist(stepActivities),
    minutes,
    title: v.optional(text),
    cardId: v.optional(v.nullable(id<CardId>())),
    /** The template that the board gets when the step begins; null for none. */
    template: v.optional(v.nullable(template)),
  }),
  v.object({
    kind: v.literal('set'),
    stepId: id<StepId>(),
    activity: v.optional(v.picklist(stepActivities)),
    minutes: v.optional(minutes),
    title: v.optional(text),
    cardId: v.optional(v.nullable(id<CardId>())),
    template: v.optional(v.nullable(template)),
    skipped: v.optional(v.boolean()),
  }),
  v.object({ kind: v.literal('move'), stepId: id<StepId>(), after: v.nullable(id<StepId>()) }),
  v.object({ kind: v.literal('repeat'), stepId: id<StepId>() }),
  v.object({ kind: v.literal('remove'), stepId: id<StepId>() }),
]);
export type ProgrammeChange = v.InferOutput<typeof programmeChange>;

/** What a command may hold. The description of the outside interface is drawn from it. */
export const commandSchema = v.variant('type', [
  command('session.rename', { title: text }),
  command('session.start', {}),
  command('session.close', {}),
  command('session.delete', {}),
  command('session.keep', { days: count(limits.keepDays) }),
  command('programme.edit', { change: programmeChange }),
  command('step.go', {
    to: id<StepId>(),
    /** The step that was current when this was asked. When it no longer is, somebody else moved on already. */
    from: v.optional(v.nullable(id<StepId>())),
  }),
  command('timer.start', { ms: span, locksAnswers: v.optional(v.boolean()) }),
  command('timer.pause', { timerId: id<TimerId>() }),
  command('timer.resume', { timerId: id<TimerId>() }),
  command('timer.extend', { timerId: id<TimerId>(), ms: span }),
  command('timer.stop', { timerId: id<TimerId>() }),
  command('card.spotlight', { cardId: v.nullable(id<CardId>()), faceDown: v.optional(v.boolean()) }),
  command('card.draw', { faceDown: v.optional(v.boolean()) }),
  command('card.turn', {}),
  command('card.putBack', { cardId: id<CardId>() }),
  command('card.add', { text }),
  /** A card of the library that the session has not. */
  command('card.bring', { cardId: id<CardId>() }),
  ...activitySchemas,
  command('answer.correct', {
    answerId: id<AnswerId>(),
    text,
    source: v.nullable(v.picklist(sources)),
    now: atOnce,
  }),
  command('answer.withdraw', { answerId: id<AnswerId>(), now: atOnce }),
  command('answer.hide', { answerId: id<AnswerId>(), because: v.picklist(hideReasons) }),
  command('answer.show', { answerId: id<AnswerId>() }),
  /** Null: none is large any more. */
  command('answer.enlarge', { answerId: v.nullable(id<AnswerId>()) }),
  command('answer.keepInGroup', { answerId: id<AnswerId>(), inGroup: v.boolean(), now: atOnce }),
  /** Null: until it is taken back. `sameLink`: the link that is shared now goes on, or works again, until then. */
  command('report.share', { days: v.nullable(count(limits.reportDays)), sameLink: v.optional(v.boolean()) }),
  command('report.revoke', {}),
  command('link.renew', {}),
  command('board.lock', {}),
  command('board.unlock', {}),
  /** What one does on the board after everything has its place, in words for everybody. */
  command('board.showNext', { shown: v.boolean() }),
  command('board.changeTemplate', { template }),
  command('board.snapshot', {}),
  command('board.restore', { snapshotId: id<SnapshotId>() }),
  command('rules.set', rulesSchema.entries),
  /** Null: it is not known yet what became of it. */
  command('earlier.tell', {
    actionId: id<HarvestId>(),
    kind: v.nullable(v.picklist(outcomeKinds)),
    text: v.optional(text),
  }),
  command('lobby.lock', {}),
  command('lobby.unlock', {}),
  /** Null: only those who wait. */
  command('lobby.clear', { since: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  /** Null: everybody who waits. */
  command('member.admit', { memberId: v.nullable(id<MemberId>()) }),
  command('member.rename', { memberId: id<MemberId>(), name: text }),
  command('member.setRole', { memberId: id<MemberId>(), role: v.picklist(roles) }),
  command('member.remove', { memberId: id<MemberId>() }),
  command('member.merge', {
    memberId: id<MemberId>(),
    /** The seat where the person is now. */
    withId: id<MemberId>(),
  }),
  command('member.separate', { memberId: id<MemberId>() }),
  command('member.raise', { memberId: onBehalfOf }),
  command('member.lower', { memberId: onBehalfOf }),
  command('member.seatBeside', { name: text }),
  command('table.gather', {}),
  command('table.turnPage', { to: v.picklist(['next', 'previous']) }),
  /** Null: none is explained any more. */
  command('term.show', { termId: v.nullable(v.picklist(termIds)) }),
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** A command as it came over the wire. Refuses, as `malformed`, what is not one. Unknown fields are dropped. */
export function parseCommand(value: unknown): { ok: true; command: Command } | Refusal {
  const result = v.safeParse(commandSchema, value);
  return result.success ? { ok: true, command: result.output } : refuse('malformed');
}
