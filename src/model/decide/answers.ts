import type { CommandOf } from '../command.ts';
import type { AnswerId } from '../ids.ts';
import { ownsAnswer } from '../access/ownership.ts';
import { limits } from '../limits.ts';
import { isGuarded } from '../activities/minimumGroup.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Answer, Stage } from '../session/stage.ts';
import { findAnswer, type FoundAnswer, type PendingChange, type Vault } from '../session/vault.ts';
import { accept, type Context, type Decision } from './context.ts';

const without = <T>(of: Readonly<Record<AnswerId, T>>, answerId: AnswerId): Record<AnswerId, T> =>
  Object.fromEntries(Object.entries(of).filter(([id]) => id !== answerId));

/** A published answer that the viewer may change, also while it is hidden. */
function ownAnswer(
  stage: Stage,
  id: AnswerId,
  { viewer, vault, authorships }: Context,
): ({ readonly ok: true } & FoundAnswer) | Refusal {
  const found = findAnswer(stage, vault, id);
  if (found === null) return refuse('no-such-answer');
  return ownsAnswer(stage, viewer, id, authorships) ? { ok: true, ...found } : refuse('not-yours');
}

/** Puts other words in the place where an answer is: on the stage, or out of sight. */
function put(
  { answer, because }: FoundAnswer,
  change: Partial<Answer>,
  stage: Stage,
  vault: Vault,
): Decision {
  const { id } = answer;
  const changed: Answer = { ...answer, ...change };
  const settled = Object.hasOwn(vault.pending, id)
    ? { ...vault, pending: without(vault.pending, id) }
    : vault;
  if (because === null) {
    const answers = { ...stage.answers, [id]: changed };
    return { ...accept({ ...stage, answers }), ...(settled !== vault && { vault: settled }) };
  }
  return {
    ...accept(stage),
    vault: { ...settled, hidden: { ...vault.hidden, [id]: { answer: changed, because } } },
  };
}

/** Without names a change waits, unless its author wants it at once: alone it would tell whose answer it is. */
function waits(stage: Stage, command: { readonly now?: boolean | undefined }): boolean {
  return isGuarded(stage) && command.now !== true;
}

const withPending = (vault: Vault, id: AnswerId, change: PendingChange): Vault => ({
  ...vault,
  pending: {
    ...without(vault.pending, id),
    ...(Object.keys(change).length > 0 && { [id]: change }),
  },
});

/** Keeps a change until the next step. What is as it lies on the table already waits for nothing. */
function later({ answer }: FoundAnswer, change: PendingChange, stage: Stage, vault: Vault): Decision {
  const { words, inGroup, withdrawn } = change;
  const asItLies = words?.text === answer.text && words.source === answer.source;
  const waiting: PendingChange = {
    ...(words !== undefined && !asItLies && { words }),
    ...(inGroup !== undefined && inGroup !== answer.inGroup && { inGroup }),
    ...(withdrawn === true && { withdrawn }),
  };
  return { ...accept(stage), vault: withPending(vault, answer.id, waiting) };
}

const pendingOf = (vault: Vault, id: AnswerId): PendingChange =>
  (Object.hasOwn(vault.pending, id) ? vault.pending[id] : undefined) ?? {};

/** Its author gives a published answer other words or another source. With those that it has, nothing waits any more. */
export function answerCorrect(
  stage: Stage,
  command: CommandOf<'answer.correct'>,
  context: Context,
): Decision {
  const own = ownAnswer(stage, command.answerId, context);
  if (!own.ok) return own;
  const text = command.text.trim();
  if (text === '') return refuse('answer-empty');
  if (text.length > limits.answerLength) return refuse('answer-too-long');
  const { vault } = context;
  const { id } = own.answer;
  const words = { text, source: command.source };
  if (waits(stage, command)) {
    const { inGroup } = pendingOf(vault, id);
    return later(own, { words, ...(inGroup !== undefined && { inGroup }) }, stage, vault);
  }
  return put(own, { ...words, corrected: true }, stage, vault);
}

/** Its author says whether a published answer stays in the group: on the board, and out of every report. */
export function answerKeepInGroup(
  stage: Stage,
  command: CommandOf<'answer.keepInGroup'>,
  context: Context,
): Decision {
  const own = ownAnswer(stage, command.answerId, context);
  if (!own.ok) return own;
  const { vault } = context;
  const { inGroup } = command;
  if (waits(stage, command)) return later(own, { ...pendingOf(vault, own.answer.id), inGroup }, stage, vault);
  return put(own, { inGroup }, stage, vault);
}

/** Its author takes a published answer back: it is gone from the stage, and so from board and notes. */
export function answerWithdraw(
  stage: Stage,
  command: CommandOf<'answer.withdraw'>,
  context: Context,
): Decision {
  const own = ownAnswer(stage, command.answerId, context);
  if (!own.ok) return own;
  const { vault } = context;
  const { id } = own.answer;
  if (waits(stage, command)) return later(own, { ...pendingOf(vault, id), withdrawn: true }, stage, vault);
  return answerErase(stage, vault, id);
}

/**
 * Takes an answer from everybody's sight: its words leave the stage and are kept by the server. Its author sees why.
 * That something is hidden stays visible: nothing goes without a trace.
 */
export function answerHide(stage: Stage, command: CommandOf<'answer.hide'>, { vault }: Context): Decision {
  const { answerId, because } = command;
  const answer = Object.hasOwn(stage.answers, answerId) ? stage.answers[answerId] : undefined;
  if (answer === undefined) return refuse('no-such-answer');
  const answers = without(stage.answers, answerId);
  const mark = { cardId: answer.cardId, roundId: answer.roundId };
  return {
    ok: true,
    stage: { ...stage, answers, hidden: { ...stage.hidden, [answerId]: mark } },
    vault: { ...vault, hidden: { ...vault.hidden, [answerId]: { answer, because } } },
  };
}

/** Brings a hidden answer back as it was. */
export function answerShow(stage: Stage, command: CommandOf<'answer.show'>, { vault }: Context): Decision {
  const { answerId } = command;
  const kept = Object.hasOwn(vault.hidden, answerId) ? vault.hidden[answerId] : undefined;
  if (kept === undefined) return refuse('no-such-answer');
  return {
    ok: true,
    stage: {
      ...stage,
      answers: { ...stage.answers, [answerId]: kept.answer },
      hidden: without(stage.hidden, answerId),
    },
    vault: { ...vault, hidden: without(vault.hidden, answerId) },
  };
}

/**
 * Takes an answer away for good, for who holds its eraser: from the stage, or from where hidden answers are kept. Works
 * also when the session is closed; what the stage or a vote says of its id is then about nothing.
 */
export function answerErase(stage: Stage, vault: Vault, answerId: AnswerId): Decision {
  const published = Object.hasOwn(stage.answers, answerId);
  if (!published && !Object.hasOwn(vault.hidden, answerId)) return refuse('no-such-answer');
  const kept = !published || Object.hasOwn(vault.pending, answerId);
  return {
    ok: true,
    stage: { ...stage, answers: without(stage.answers, answerId), hidden: without(stage.hidden, answerId) },
    withdrawn: [answerId],
    ...(kept && {
      vault: {
        ...vault,
        hidden: without(vault.hidden, answerId),
        pending: without(vault.pending, answerId),
      },
    }),
  };
}

/** Publishes all that authors changed since the last step, together. */
export function publishPending(
  stage: Stage,
  vault: Vault,
): { readonly stage: Stage; readonly vault: Vault; readonly withdrawn: readonly AnswerId[] } {
  let now = { stage, vault };
  const withdrawn: AnswerId[] = [];
  for (const [key, change] of Object.entries(vault.pending)) {
    const id = key as AnswerId;
    const found = findAnswer(now.stage, now.vault, id);
    if (found === null) continue;
    const { answer } = found;
    const { words, inGroup = answer.inGroup } = change;
    const changed = change.withdrawn
      ? answerErase(now.stage, now.vault, id)
      : put(
          found,
          { ...words, inGroup, corrected: answer.corrected || words !== undefined },
          now.stage,
          now.vault,
        );
    if (!changed.ok) continue;
    withdrawn.push(...(changed.withdrawn ?? []));
    now = { stage: changed.stage, vault: changed.vault ?? now.vault };
  }
  return { stage: now.stage, vault: { ...now.vault, pending: {} }, withdrawn };
}
