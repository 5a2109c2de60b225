/** Why something was refused. One list for the gate, the command door, the HTTP interface and the interface texts. */
export const reasons = [
  'malformed',
  'not-a-member',
  'not-admitted',
  'not-allowed',
  'no-such-session',
  'no-such-code',
  'no-such-card',
  'no-such-round',
  'no-such-member',
  'no-such-answer',
  'no-such-step',
  'no-such-timer',
  'no-such-vote',
  'no-such-item',
  'no-such-report',
  'no-such-snapshot',
  'keeping-too-long',
  'not-yours',
  'session-closed',
  'session-full',
  'door-locked',
  'round-open',
  'round-not-open',
  'group-too-small',
  'vote-open',
  'vote-not-open',
  'nothing-to-vote-on',
  'no-cards-dealt',
  'not-in-hand',
  'deck-empty',
  'step-moved-on',
  'step-is-current',
  'time-up',
  'too-many-rounds',
  'too-many-votes',
  'too-many-steps',
  'too-many-templates',
  'last-facilitator',
  'without-device',
  'hosts-others',
  'title-empty',
  'title-too-long',
  'step-title-too-long',
  'question-too-long',
  'name-empty',
  'name-too-long',
  'name-characters',
  'name-taken',
  'answer-empty',
  'answer-too-long',
  'too-big',
  'too-many-attempts',
  'too-many-sessions',
  'server-full',
  'too-many-files',
  'outdated-client',
  'damaged',
  'no-such-device-link',
  'too-many-devices',
  'door-full',
  'too-many-guests',
  'wrong-origin',
  'board-locked',
  'board-restored',
  'no-pdf',
  'no-file',
  'storage-failed',
  'unavailable',
] as const;
export type Reason = (typeof reasons)[number];

export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
  /** After so many seconds it can be tried again, where that is known. */
  readonly waitSeconds?: number;
}

/** A refusal with its reason. */
export function refuse(reason: Reason): Refusal {
  return { ok: false, reason };
}
