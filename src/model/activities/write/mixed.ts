import type { Answer } from '../../session/stage.ts';

/**
 * The answers round by round, and within a round in an order that says nothing of who wrote them or how quickly. It
 * follows from the ids alone, so every screen has the same one, and an answer that goes moves no other.
 */
export function mixed(answers: readonly Answer[]): Answer[] {
  const rounds = [...new Set(answers.map(({ roundId }) => roundId))];
  const keyed = answers.map((answer) => ({
    answer,
    round: rounds.indexOf(answer.roundId),
    key: scattered(`${answer.roundId}/${answer.id}`),
  }));
  return keyed.sort((a, b) => a.round - b.round || a.key - b.key).map(({ answer }) => answer);
}

/** A number that looks like chance and is the same for the same text (FNV-1a, then mixed as in MurmurHash3). */
function scattered(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
