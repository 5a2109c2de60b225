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
/** A thing on the board: a card or a published answer. */
export type ItemId = CardId | AnswerId;

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

/** A new member id, unguessable but not a secret. */
export const newMemberId = (random: Random) => `m-${random.text(10)}` as MemberId;
/** A new session id. 16 letters and digits: it can be shown in an address, the right to enter is in the cookie. */
export const newSessionId = (random: Random) => `s-${random.text(16)}` as SessionId;
/** A new round id. */
export const newRoundId = (random: Random) => `r-${random.text(10)}` as RoundId;
/** A new id for a published answer. */
export const newAnswerId = (random: Random) => `a-${random.text(12)}` as AnswerId;
/** A new id for an answer on a desk. */
export const newDeskAnswerId = (random: Random) => `d-${random.text(12)}` as DeskAnswerId;
/** A new id for an agreement or action. */
export const newHarvestId = (random: Random) => `h-${random.text(10)}` as HarvestId;
