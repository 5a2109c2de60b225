/**
 * Every id in the product has a prefix and a hyphen. No property of Object.prototype has a hyphen,
 * so an id that passes `isId` can be a key of a plain object without reaching `__proto__` or `constructor`.
 */
import type { CardId } from './deck.ts';

export type SessionId = string & { readonly __brand: 'SessionId' };
export type MemberId = string & { readonly __brand: 'MemberId' };
export type RoundId = string & { readonly __brand: 'RoundId' };
export type AnswerId = string & { readonly __brand: 'AnswerId' };
/** An answer as its author holds it, before and after reveal. Never published: the published answer gets an id of its own. */
export type DeskAnswerId = string & { readonly __brand: 'DeskAnswerId' };
export type HarvestId = string & { readonly __brand: 'HarvestId' };
export type StepId = string & { readonly __brand: 'StepId' };
/** One arming of the timer: what is asked of an earlier one does nothing. */
export type TimerId = string & { readonly __brand: 'TimerId' };
export type VoteId = string & { readonly __brand: 'VoteId' };
/** One dealing of cards to everybody's hand. */
export type DealId = string & { readonly __brand: 'DealId' };
/** One run of an activity that has no field of its own on the stage. */
export type RunId = string & { readonly __brand: 'RunId' };
export type NoteId = string & { readonly __brand: 'NoteId' };
export type ClusterId = string & { readonly __brand: 'ClusterId' };
/** The board as it was at a moment, to be put back. */
export type SnapshotId = string & { readonly __brand: 'SnapshotId' };
/** A thing on the board: a card, a published answer or a loose note. */
export type ItemId = CardId | AnswerId | NoteId;

const idPattern = /^[a-z0-9]{1,40}-[a-z0-9-]{1,60}$/;

/** Whether a value has the form of an id. Says nothing about whether the thing exists. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value);
}

/** The chance that pure code is handed. `text` gives lower-case letters and digits; `below(n)` a whole number from 0 to n - 1. */
export interface Random {
  text(length: number): string;
  below(limit: number): number;
}

// New ids: unguessable, but not a secret.
export const newMemberId = (random: Random) => `m-${random.text(10)}` as MemberId;
// It can be shown in an address: the right to enter is in the cookie.
export const newSessionId = (random: Random) => `s-${random.text(16)}` as SessionId;
export const newRoundId = (random: Random) => `r-${random.text(10)}` as RoundId;
export const newAnswerId = (random: Random) => `a-${random.text(12)}` as AnswerId;
export const newDeskAnswerId = (random: Random) => `d-${random.text(12)}` as DeskAnswerId;
export const newHarvestId = (random: Random) => `h-${random.text(10)}` as HarvestId;
export const newStepId = (random: Random) => `p-${random.text(8)}` as StepId;
export const newTimerId = (random: Random) => `t-${random.text(8)}` as TimerId;
export const newVoteId = (random: Random) => `v-${random.text(10)}` as VoteId;
export const newDealId = (random: Random) => `e-${random.text(8)}` as DealId;
export const newRunId = (random: Random) => `k-${random.text(10)}` as RunId;
export const newSnapshotId = (random: Random) => `b-${random.text(10)}` as SnapshotId;
export const newNoteId = (random: Random) => `n-${random.text(10)}` as NoteId;
export const newClusterId = (random: Random) => `g-${random.text(10)}` as ClusterId;
