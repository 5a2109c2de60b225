/** A desk: what is still a member's own. Only its owner writes and reads it; the server reads it to publish. */
import type { CardId } from '../deck.ts';
import type { BallotItemId } from '../activities/vote/ballot.ts';
import {
  isId,
  type DealId,
  type DeskAnswerId,
  type MemberId,
  type RoundId,
  type RunId,
  type VoteId,
} from '../ids.ts';
import { limits } from '../limits.ts';
import { withoutKey } from '../records.ts';
import { showsNothing } from './names.ts';
import type { Source } from '../source.ts';

export interface Draft {
  readonly text: string;
  readonly source: Source | null;
  /** "Dit blijft in de groep": out of every report. */
  readonly inGroup?: true;
}

/** The field that says of a draft or answer that it stays in the group. */
export function groupMark(inGroup: boolean | undefined): { readonly inGroup?: true } {
  return inGroup === true ? { inGroup } : {};
}

/** A sealed answer back among the words that were written since. What stays in the group takes along what it joins. */
export function joinedDraft(answer: Draft, since: Draft | undefined): Draft {
  const text = [answer.text, since?.text ?? ''].filter((part) => part !== '').join('\n\n');
  const inGroup = answer.inGroup === true || since?.inGroup === true;
  return { text, source: answer.source, ...groupMark(inGroup) };
}

/** An answer that was handed in: sealed until the facilitator reveals its round. */
export interface DeskAnswer extends Draft {
  readonly id: DeskAnswerId;
  readonly roundId: RoundId;
  readonly cardId: CardId;
  readonly order: number;
}

/** What one gave in one run: plain values by name. What they mean, the activity knows. */
export type Given = Readonly<Record<string, string | number>>;

export interface Desk {
  readonly drafts: Readonly<Record<CardId, Draft>>;
  /** In order of handing in. */
  readonly answers: readonly DeskAnswer[];
  /** Rounds, votes and dealings in which the owner has said "klaar", or passed: nobody can tell these apart. */
  readonly ready: Readonly<Record<RoundId | VoteId | DealId | RunId, true>>;
  /** The dots that the owner gave, by vote and item. Untrusted: budgets are applied when counting. */
  readonly ballots: Readonly<Record<VoteId, Readonly<Record<BallotItemId, number>>>>;
  /** What the owner gave in other activities, by run. Untrusted too. Left out while there is nothing. */
  readonly given?: Readonly<Record<RunId, Given>>;
}

/** The desks of members, also those of guests. */
export type Desks = ReadonlyMap<MemberId, Desk>;

export const emptyDesk: Desk = { drafts: {}, answers: [], ready: {}, ballots: {} };

/** Whether nothing was handed in, said or given on a desk. Drafts do not count. */
export function isBare({ answers, ready, ballots, given = {} }: Desk): boolean {
  return answers.length === 0 && [ready, ballots, given].flatMap(Object.keys).length === 0;
}

/** The desk without anything of a run: neither what was given, nor that its owner was done. */
export function withoutRun(desk: Desk, run: RunId): Desk {
  const { given = {}, ...rest } = desk;
  const others = withoutKey(given, run);
  const left = Object.keys(others).length > 0 && { given: others };
  return { ...rest, ready: withoutKey(desk.ready, run), ...left };
}

/**
 * The answers of one desk that count in a round: trimmed, with something to see, not too long, no more than the limit.
 * A desk is untrusted input, so the rules are applied here and not where it was written.
 */
export function handedIn(desk: Desk, roundId: RoundId): DeskAnswer[] {
  return desk.answers
    .filter((answer) => answer.roundId === roundId)
    .map((answer) => ({ ...answer, text: answer.text.trim() }))
    .filter(({ text }) => text.length <= limits.answerLength && !showsNothing(text))
    .slice(0, limits.answersPerRound);
}

// The keys of a desk document. The desk of a guest is in the document of their host, behind `for/<member>/`.

/** What comes before the keys of a guest's desk, or with null before those of the owner's own: nothing. */
export function keyPrefix(guest: MemberId | null): string {
  return guest === null ? '' : `for/${guest}/`;
}

/** The guest to whose desk a key belongs; null for the owner's own desk, and for a key that is none. */
export function guestOfKey(key: string): MemberId | null {
  const [first, id] = key.split('/');
  return first === 'for' && isId(id) ? (id as MemberId) : null;
}

/** The run, round or vote that a key is of, of the owner or of whatever guest; null where it is of none. */
export function runOfKey(key: string): RunId | null {
  const [kind, id] = key.replace(/^for\/[^/]*\//, '').split('/');
  return (kind === 'given' || kind === 'ready') && isId(id) ? (id as RunId) : null;
}

/** Whether a key is that of an answer that was handed in: of the owner, or of a guest. */
export function isAnswerKey(key: string): boolean {
  return /^(?:for\/[^/]*\/)?answer\//.test(key);
}
