/** Commands: what a member asks of the server, as `noun.verb`. */
import * as v from 'valibot';

import type { CardId } from './deck.ts';
import { isId, type AnswerId, type MemberId, type RoundId } from './ids.ts';
import { refuse, type Refusal } from './refusal.ts';
import { sources } from './source.ts';
import { roles } from './stage.ts';

const id = <T extends string>() => v.custom<T>(isId);
// Text rules (length, emptiness) are decided with a reason of their own; here only what could never be meant.
const text = v.pipe(v.string(), v.maxLength(100_000));

const command = v.variant('type', [
  v.object({ type: v.literal('session.rename'), title: text }),
  v.object({ type: v.literal('session.start') }),
  v.object({ type: v.literal('session.close') }),
  v.object({ type: v.literal('session.delete') }),
  v.object({ type: v.literal('card.spotlight'), cardId: v.nullable(id<CardId>()) }),
  v.object({ type: v.literal('card.draw') }),
  v.object({ type: v.literal('round.open'), cardId: id<CardId>() }),
  v.object({ type: v.literal('round.reveal'), roundId: id<RoundId>() }),
  v.object({
    type: v.literal('answer.correct'),
    answerId: id<AnswerId>(),
    text,
    source: v.nullable(v.picklist(sources)),
  }),
  v.object({ type: v.literal('answer.withdraw'), answerId: id<AnswerId>() }),
  v.object({ type: v.literal('board.lock') }),
  v.object({ type: v.literal('board.unlock') }),
  v.object({ type: v.literal('member.rename'), memberId: id<MemberId>(), name: text }),
  v.object({ type: v.literal('member.setRole'), memberId: id<MemberId>(), role: v.picklist(roles) }),
  v.object({ type: v.literal('member.remove'), memberId: id<MemberId>() }),
]);

export type Command = v.InferOutput<typeof command>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** A command as it came over the wire. Refuses, as `malformed`, what is not one. Unknown fields are dropped. */
export function parseCommand(value: unknown): { ok: true; command: Command } | Refusal {
  const result = v.safeParse(command, value);
  return result.success ? { ok: true, command: result.output } : refuse('malformed');
}
