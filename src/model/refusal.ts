/** Why something was refused. One list for the gate, the command door, the HTTP interface and the interface texts. */
export const reasons = [
  'malformed',
  'not-a-member',
  'not-allowed',
  'no-such-session',
  'no-such-code',
  'no-such-card',
  'no-such-round',
  'no-such-member',
  'no-such-answer',
  'not-yours',
  'session-closed',
  'session-full',
  'round-open',
  'round-not-open',
  'too-many-rounds',
  'last-facilitator',
  'title-empty',
  'title-too-long',
  'name-empty',
  'name-too-long',
  'name-characters',
  'name-taken',
  'answer-empty',
  'answer-too-long',
  'too-big',
  'too-many-attempts',
  'outdated-client',
  'wrong-origin',
  'board-locked',
  'storage-failed',
  'unavailable',
] as const;
export type Reason = (typeof reasons)[number];

export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
}

/** A refusal with its reason. */
export function refuse(reason: Reason): Refusal {
  return { ok: false, reason };
}
