import type { Command } from '../command.ts';
import type { AnswerId } from '../ids.ts';
import { ownsAnswer } from '../access/ownership.ts';
import { limits } from '../limits.ts';
import { isGuarded } from '../activities/minimumGroup.ts';
import { valueIn, withoutKey } from '../records.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { showsNothing } from '../session/names.ts';
import type { Answer, Stage } from '../session/stage.ts';
import { findAnswer, type FoundAnswer, type PendingChange, type Vault } from '../session/vault.ts';
import { accept, type Accepted, type Decide, type Decides, type Decision } from './context.ts';

/** Carries out what the author of a published answer changes in it, where it is: on the stage, or out of sight. */
function changeAnswer(
  stage: Stage,
  vault: Vault,
  { answer, because }: FoundAnswer,
  { words, inGroup = answer.inGroup, withdrawn }: PendingChange,
): Accepted {
  const { id } = answer;
  if (withdrawn === true) return erased(stage, vault, id);
  const corrected = answer.corrected || words !== undefined;
  const changed: Answer = { ...answer, ...words, inGroup, corrected };
  const pending = withoutKey(vault.pending, id);
  if (because !== null) {
    const hidden = { ...vault.hidden, [id]: { answer: changed, because } };
    return { ...accept(stage), vault: { ...vault, pending, hidden } };
  }
  const decision = accept({ ...stage, answers: { ...stage.answers, [id]: changed } });
  return Object.hasOwn(vault.pending, id) ? { ...decision, vault: { ...vault, pending } } : decision;
}

/** Keeps a change until the next step. What equals the published answer does not wait. */
function later({ answer }: FoundAnswer, change: PendingChange, stage: Stage, vault: Vault): Accepted {
  const { words, inGroup, withdrawn } = change;
  const isSame = words?.text === answer.text && words.source === answer.source;
  const waiting: PendingChange = {
    ...(words !== undefined && !isSame && { words }),
    ...(inGroup !== undefined && inGroup !== answer.inGroup && { inGroup }),
    ...(withdrawn === true && { withdrawn }),
  };
  const others = withoutKey(vault.pending, answer.id);
  const pending = Object.keys(waiting).length > 0 ? { ...others, [answer.id]: waiting } : others;
  return { ...accept(stage), vault: { ...vault, pending } };
}

/**
 * Decides about a published answer of the viewer, also while it is hidden. Without names a change waits, unless its author
 * wants it at once: alone it would tell whose answer it is. The change is added to what waits already.
 */
const byAuthor =
  <C extends Command & { readonly answerId: AnswerId; readonly now?: boolean | undefined }>(
    changed: (pending: PendingChange, command: C) => PendingChange | Refusal,
  ): Decide<C> =>
  (stage, command, { viewer, vault, authorships }) => {
    const { answerId, now } = command;
    const own = findAnswer(stage, vault, answerId);
    if (own === null) return refuse('no-such-answer');
    if (!ownsAnswer(stage, viewer, answerId, authorships)) return refuse('not-yours');
    const waits = isGuarded(stage) && now !== true;
    const changes = changed((waits ? valueIn(vault.pending, answerId) : undefined) ?? {}, command);
    if ('reason' in changes) return changes;
    return waits ? later(own, changes, stage, vault) : changeAnswer(stage, vault, own, changes);
  };

export const answerDecisions: Decides<`answer.${string}`> = {
  /** Its author gives a published answer other words or another source. It is not withdrawn any more. */
  'answer.correct': byAuthor(({ inGroup }, { text: typed, source }) => {
    const text = typed.trim();
    if (showsNothing(text)) return refuse('answer-empty');
    if (text.length > limits.answerLength) return refuse('answer-too-long');
    return { words: { text, source }, ...(inGroup !== undefined && { inGroup }) };
  }),

  /** Its author says whether a published answer stays in the group: on the board, and out of every report. */
  'answer.keepInGroup': byAuthor((pending, { inGroup }) => ({ ...pending, inGroup })),

  /** Its author takes a published answer back: it is gone from the stage, and so from board and notes. */
  'answer.withdraw': byAuthor((pending) => ({ ...pending, withdrawn: true })),

  /** Takes an answer from everybody's sight. The server keeps its words. That something is hidden stays visible. */
  'answer.hide': (stage, { answerId, because }, { vault }) => {
    const answer = valueIn(stage.answers, answerId);
    if (answer === undefined) return refuse('no-such-answer');
    const { cardId, roundId } = answer;
    return {
      ok: true,
      stage: {
        ...stage,
        answers: withoutKey(stage.answers, answerId),
        hidden: { ...stage.hidden, [answerId]: { cardId, roundId } },
      },
      vault: { ...vault, hidden: { ...vault.hidden, [answerId]: { answer, because } } },
    };
  },

  /** Puts one answer large on all screens, or none, until something else comes there. */
  'answer.enlarge': (stage, { answerId }) => {
    if (answerId !== null && !Object.hasOwn(stage.answers, answerId)) return refuse('no-such-answer');
    if (stage.enlarged === answerId && stage.term === null) return accept(stage);
    // An answer would lie unseen under a word that is explained.
    return accept({ ...stage, enlarged: answerId, term: null });
  },

  'answer.show': (stage, { answerId }, { vault }) => {
    const kept = valueIn(vault.hidden, answerId);
    if (kept === undefined) return refuse('no-such-answer');
    return {
      ok: true,
      stage: {
        ...stage,
        answers: { ...stage.answers, [answerId]: kept.answer },
        hidden: withoutKey(stage.hidden, answerId),
      },
      vault: { ...vault, hidden: withoutKey(vault.hidden, answerId) },
    };
  },
};

/** Takes an answer away for good, for the holder of its eraser; also when it is hidden or the session is closed. */
export function answerErase(stage: Stage, vault: Vault, answerId: AnswerId): Decision {
  const isThere = Object.hasOwn(stage.answers, answerId) || Object.hasOwn(vault.hidden, answerId);
  return isThere ? erased(stage, vault, answerId) : refuse('no-such-answer');
}

function erased(stage: Stage, vault: Vault, id: AnswerId): Accepted {
  const hidden = withoutKey(vault.hidden, id);
  const decision: Accepted = {
    ok: true,
    stage: {
      ...stage,
      answers: withoutKey(stage.answers, id),
      hidden: withoutKey(stage.hidden, id),
      enlarged: stage.enlarged === id ? null : stage.enlarged,
    },
    withdrawn: [id],
  };
  const kept = Object.hasOwn(vault.hidden, id) || Object.hasOwn(vault.pending, id);
  return kept
    ? { ...decision, vault: { ...vault, hidden, pending: withoutKey(vault.pending, id) } }
    : decision;
}

/** Publishes all that authors changed since the last step, together. */
export function publishPending(stage: Stage, vault: Vault) {
  let now = { stage, vault };
  const withdrawn: AnswerId[] = [];
  for (const [id, changes] of Object.entries(vault.pending)) {
    const found = findAnswer(now.stage, now.vault, id as AnswerId);
    if (found === null) continue;
    const changed = changeAnswer(now.stage, now.vault, found, changes);
    withdrawn.push(...(changed.withdrawn ?? []));
    now = { stage: changed.stage, vault: changed.vault ?? now.vault };
  }
  return { stage: now.stage, vault: { ...now.vault, pending: {} }, withdrawn };
}
