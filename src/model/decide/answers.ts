import type { CommandOf } from '../command.ts';
import type { AnswerId } from '../ids.ts';
import { limits } from '../limits.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { actsFor, type Answer, type Stage } from '../stage.ts';
import type { Vault } from '../vault.ts';
import { accept, type Context, type Decision } from './context.ts';

const without = <T>(of: Readonly<Record<AnswerId, T>>, answerId: AnswerId): Record<AnswerId, T> =>
  Object.fromEntries(Object.entries(of).filter(([id]) => id !== answerId));

/** A published answer, and whether it lies open on the stage or is hidden, with the server. */
interface Found {
  readonly ok: true;
  readonly answer: Answer;
  readonly hidden: boolean;
}

/**
 * A published answer of the viewer's own, also while it is hidden. Nobody, not even a facilitator, may change somebody
 * else's words.
 */
function ownAnswer(stage: Stage, id: AnswerId, context: Context): Found | Refusal {
  const { hidden } = context.vault;
  const open = Object.hasOwn(stage.answers, id) ? stage.answers[id] : undefined;
  const answer = open ?? (Object.hasOwn(hidden, id) ? hidden[id]?.answer : undefined);
  if (answer === undefined) return refuse('no-such-answer');
  const author = context.authorships.get(id)?.memberId;
  return author !== undefined && actsFor(stage, context.viewer, author)
    ? { ok: true, answer, hidden: open === undefined }
    : refuse('not-yours');
}

/** Puts other words in the place where an answer is: on the stage, or out of sight. */
function put({ answer, hidden }: Found, change: Partial<Answer>, stage: Stage, vault: Vault): Decision {
  const { id } = answer;
  const changed: Answer = { ...answer, ...change };
  if (!hidden) return accept({ ...stage, answers: { ...stage.answers, [id]: changed } });
  const because = vault.hidden[id]?.because ?? 'other';
  return {
    ...accept(stage),
    vault: { ...vault, hidden: { ...vault.hidden, [id]: { answer: changed, because } } },
  };
}

/** Its author gives a published answer other words or another source. */
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
  return put(own, { text, source: command.source, corrected: true }, stage, context.vault);
}

/** Its author says whether a published answer stays in the group: on the board, and out of every report. */
export function answerKeepInGroup(
  stage: Stage,
  command: CommandOf<'answer.keepInGroup'>,
  context: Context,
): Decision {
  const own = ownAnswer(stage, command.answerId, context);
  return own.ok ? put(own, { inGroup: command.inGroup }, stage, context.vault) : own;
}

/** Its author takes a published answer back: it is gone from the stage, and so from board and notes. */
export function answerWithdraw(
  stage: Stage,
  command: CommandOf<'answer.withdraw'>,
  context: Context,
): Decision {
  const own = ownAnswer(stage, command.answerId, context);
  return own.ok ? answerErase(stage, context.vault, own.answer.id) : own;
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
  return {
    ok: true,
    stage: { ...stage, answers: without(stage.answers, answerId), hidden: without(stage.hidden, answerId) },
    withdrawn: answerId,
    ...(!published && { vault: { ...vault, hidden: without(vault.hidden, answerId) } }),
  };
}
