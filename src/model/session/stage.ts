/**
 * The stage: what *is* in a session. The server alone writes it, every member reads it.
 * Nothing that somebody must not know yet may ever be part of it.
 */
import type { Card, CardId, Deck } from '../deck.ts';
import type { AnswerId, DealId, MemberId, RoundId, RunId, SessionId, VoteId } from '../ids.ts';
import { emptyProgramme, type Programme } from '../programme/programme.ts';
import type { Source } from '../source.ts';
import type { BoardSnapshot, Spot } from '../board/board.ts';
import type { ZoneId } from '../board/template.ts';
import type { TemplateChoice } from '../board/templates/ownTemplate.ts';
import type { Timer } from '../programme/timer.ts';
import type { Count, Counted } from '../activities/count.ts';
import type { Vote } from '../activities/vote/vote.ts';
import type { TermId } from '../terms.ts';
import type { FollowUp } from './followUp.ts';
import { valueIn } from '../records.ts';

export const roles = ['facilitator', 'participant', 'observer'] as const;
export type Role = (typeof roles)[number];

/** Inhabitants of the municipality (source: the Rathenau survey S2). */
export const sizeClasses = ['up-to-25000', 'up-to-50000', 'up-to-100000', 'over-100000'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** `lobby`: people come in. `table`: the session runs. `closed`: everything can be read, nothing can be written. */
export type Phase = 'lobby' | 'table' | 'closed';

export interface Member {
  readonly id: MemberId;
  readonly name: string;
  readonly role: Role;
  readonly colour: number;
  /** False while the member waits at the door: then nothing of the session reaches them. */
  readonly admitted: boolean;
  /** The member who writes and votes for one without a device; null for everybody else. */
  readonly host: MemberId | null;
  /** When the member took the seat, in epoch ms on the server's clock; earlier versions did not say. */
  readonly cameInAt?: number;
  /**
   * Since when the member's device has had no connection, in epoch ms; 0 when the server does not know that any more. Left
   * out while it has one, and for a moment after.
   */
  readonly goneSince?: number;
  /** The seat where the person of this one is now: both are of one person (persons.ts). */
  readonly sameAs?: MemberId;
  /** The seat at which is asked whether it is of the same person. */
  readonly askedSameAs?: MemberId;
  /** Came in to read when the session was over, and was not there. */
  readonly afterClose?: true;
}

/** What participants may do beside answering, voting and reading along. */
export interface Rules {
  readonly moveItems: boolean;
  readonly addNotes: boolean;
  readonly editHarvest: boolean;
  /** Give a seat to somebody beside them who has no device. */
  readonly guests: boolean;
  /** `ask`: people who come in wait until a facilitator lets them in. */
  readonly admission: 'open' | 'ask';
}

export const defaultRules: Rules = {
  moveItems: false,
  addNotes: false,
  editHarvest: false,
  guests: false,
  admission: 'open',
};

export interface Round extends Counted {
  readonly id: RoundId;
  readonly cardId: CardId;
  readonly state: 'open' | 'revealed';
  /** The time was up and the facilitator had chosen that answers stop then. */
  readonly locked: boolean;
  readonly order: number;
  /** When its answers were turned over, epoch ms; left out before, and in a session of an earlier version. */
  readonly revealedAt?: number;
  /** Where its answers were placed by themselves; left out while there are none. */
  readonly autoPlaced?: AnswersAutoPlaced;
}

export interface Answer {
  readonly id: AnswerId;
  readonly roundId: RoundId;
  readonly cardId: CardId;
  readonly text: string;
  readonly source: Source | null;
  /** The author with the name at the time of reveal; null in a session without names. */
  readonly author: { readonly memberId: MemberId; readonly name: string } | null;
  /** Place among all published answers; within one reveal of a session without names, shuffled. */
  readonly order: number;
  readonly corrected: boolean;
  /** "Dit blijft in de groep": its author keeps it on the board and out of every report. */
  readonly inGroup: boolean;
}

export const hideReasons = ['private', 'hurtful', 'double', 'other'] as const;
export type HideReason = (typeof hideReasons)[number];

/** That an answer is hidden, and not a word of it: the words are with the server. */
export type HiddenMark = Pick<Answer, 'cardId' | 'roundId'>;

/** Cards dealt to everybody's hand. Only its holder knows a hand. */
export interface Deal extends Pick<Count, 'ready' | 'of'> {
  readonly id: DealId;
  readonly count: number;
}

/** A run of an activity that has no field of its own. What else it keeps there, its own folder knows. */
export interface ActivityRun extends Counted {
  readonly id: RunId;
  readonly activity: string;
  /** `shown`: its outcome is on the screens. `past`: it was, and can be looked up. */
  readonly state: 'open' | 'shown' | 'past';
  readonly order: number;
  /** What was given in it is destroyed when it is over, also what comes after that. */
  readonly forgets?: true;
}

/** A link to the report, for people who were not there. The link itself is with the facilitators and the server. */
export interface SharedReport {
  readonly sharedAt: number;
  /** The end of a day, in epoch ms on the server's clock; null: until it is taken back, or the session is deleted. */
  readonly expiresAt: number | null;
}

/** How far an answer is to the right of its card and below it, in board units; or where it was sorted. */
export type Offset =
  | readonly [x: number, y: number]
  /** From the corner of the board, whatever its card does, and in which zone. */
  | readonly [x: number, y: number, zone: ZoneId | null];

export type SortedSpot = Extract<Offset, { length: 3 }>;

export interface AnswersAutoPlaced {
  /** The order of the answer at the first offset; the second is of the answer after it. */
  readonly from: number;
  /** By the number of the template. */
  readonly offsets: Readonly<Record<number, readonly Offset[]>>;
}

export interface AutoPlaced {
  readonly cards: Readonly<Record<CardId, Spot>>;
  /** How much further to the right than usual things are set aside, by the number of the template they came from. */
  readonly aside: Readonly<Record<number, number>>;
}

export type DeckLabel = Pick<Deck, 'id' | 'theme' | 'title' | 'shortTitle' | 'basedOn'>;

export interface Stage {
  readonly sessionId: SessionId;
  readonly title: string;
  readonly municipality: string | null;
  readonly sizeClass: SizeClass | null;
  /** The day of the session, `yyyy-mm-dd`. */
  readonly date: string;
  /** Whether answers carry their author's name. Chosen at the start, never changed. */
  readonly named: boolean;
  /** Without names: how many people must take part before answers are revealed or a vote is counted. */
  readonly minimumGroup: number;
  /** The templates that the board has had, each with a number: its index in this list. */
  readonly templates: readonly TemplateChoice[];
  /** The number of the present one (`templateIndex`, stored as `era`). */
  readonly era: number;
  /** The number of the template whose next step everybody sees; null for none. */
  readonly nextShown: number | null;
  /** How often the board was put back; each time it became another document. */
  readonly boardGeneration: number;
  /** Another number after each backup that was put back: what browsers have from before that must not come into it. */
  readonly epoch?: number;
  /** Little more fits in the whole session. Left out while there is room. */
  readonly nearlyFull?: true;
  /** The boards that are kept, the oldest first. What is on them the server keeps. */
  readonly snapshots: readonly BoardSnapshot[];
  readonly code: string;
  readonly phase: Phase;
  readonly createdAt: number;
  readonly closedAt: number | null;
  /** When the session is deleted, epoch ms on the server's clock. */
  readonly deleteAt: number;
  readonly decks: readonly DeckLabel[];
  /** The session's own copy of its cards, in order. */
  readonly cards: readonly Card[];
  readonly members: Readonly<Record<MemberId, Member>>;
  /** Cards drawn from the shuffled deck, so that none comes twice before the deck is empty. */
  readonly drawn: readonly CardId[];
  readonly spotlight: CardId | null;
  /** The card in the spotlight is face down until a facilitator turns it. */
  readonly faceDown: boolean;
  /** When a card or a vote was last put on the screens, epoch ms on the server's clock; null: never yet. */
  readonly shownAt: number | null;
  /** The answer that is large on the screens; null for none. */
  readonly enlarged: AnswerId | null;
  /** The word that is explained on the screens, over everything else; null for none. */
  readonly term: TermId | null;
  /** How many pages facilitators turned on the big screen since it shows this; negative is back. */
  readonly turned: number;
  readonly deal: Deal | null;
  /** Cards that members played from their hand, in order. Not who did. */
  readonly played: readonly CardId[];
  readonly autoPlaced: Readonly<Record<number, AutoPlaced>>;
  readonly rounds: Readonly<Record<RoundId, Round>>;
  readonly answers: Readonly<Record<AnswerId, Answer>>;
  readonly hidden: Readonly<Record<AnswerId, HiddenMark>>;
  readonly votes: Readonly<Record<VoteId, Vote>>;
  /** The vote that is on the screens: open, or closed with its result. */
  readonly vote: VoteId | null;
  /** Activities that have no field of their own. Left out until there is one. */
  readonly activities?: Readonly<Record<RunId, ActivityRun>>;
  /** What comes along of an earlier session. Left out where there is none. */
  readonly followUp?: FollowUp;
  readonly programme: Programme;
  readonly timer: Timer | null;
  readonly boardLocked: boolean;
  readonly rules: Rules;
  readonly doorLocked: boolean;
  /** The members who ask for the floor, in order. */
  readonly raised: readonly MemberId[];
  /** That the report is shared with people outside the session, and until when; null while it is not. */
  readonly report: SharedReport | null;
  readonly gathered: number;
  readonly linksRenewed: number;
}

export function memberOf(stage: Stage, id: MemberId): Member | undefined {
  return valueIn(stage.members, id);
}

/** Since when a member is gone, as `goneSince` says it; null for a member who is here. A guest goes with the device. */
export function goneSince(stage: Stage, { host, ...own }: Member): number | null {
  const device = host === null ? own : memberOf(stage, host);
  return device?.goneSince ?? null;
}

/** Whether this is a member who runs the session. */
export function isFacilitator(stage: Stage, id: MemberId): boolean {
  return memberOf(stage, id)?.role === 'facilitator';
}

/** The round that people are writing in now, or null. */
export function openRound(stage: Stage): Round | null {
  return Object.values(stage.rounds).find((round) => round.state === 'open') ?? null;
}

/** Those who sit around the question: who takes part, and a facilitator who laid something down. */
export function writersOf(stage: Stage, round: Round): Member[] {
  const { laidMembers = [], readyMembers } = round;
  const writes = ({ id, role }: Member) =>
    role === 'participant' || (role === 'facilitator' && [...laidMembers, ...readyMembers].includes(id));
  return admittedMembers(stage).filter(writes);
}

/** How many people sit around the question while they write: none without names; null while nobody writes. */
export function seatedAtQuestion(stage: Stage): number | null {
  const round = openRound(stage);
  if (round === null) return null;
  return stage.named ? writersOf(stage, round).length : 0;
}

/** Everybody who has come in. */
export function admittedMembers(stage: Stage): Member[] {
  return Object.values(stage.members).filter(({ admitted }) => admitted);
}

/** The seat at which the person of this seat is now: another one only when both are of one person. */
export function personOf(stage: Stage, id: MemberId): MemberId {
  const at = memberOf(stage, id)?.sameAs;
  return at === undefined || memberOf(stage, at) === undefined ? id : personOf(stage, at);
}

/** Everybody who has come in, one seat for each person. */
export function admittedPersons(stage: Stage): Member[] {
  return admittedMembers(stage).filter(({ id }) => personOf(stage, id) === id);
}

/** Everybody who waits at the door. */
export function waitingMembers(stage: Stage): Member[] {
  return Object.values(stage.members).filter(({ admitted }) => !admitted);
}

/** The vote that people are casting now, or null. */
export function openVote(stage: Stage): Vote | null {
  return Object.values(stage.votes).find((vote) => vote.state === 'open') ?? null;
}

/** All rounds, in the order in which they were opened. */
export function roundsInOrder(stage: Stage): Round[] {
  return Object.values(stage.rounds).sort((a, b) => a.order - b.order);
}

/** All votes, in the order in which they were opened. */
export function votesInOrder(stage: Stage): Vote[] {
  return Object.values(stage.votes).sort((a, b) => a.order - b.order);
}

/** The card with this id from the session's own copy, or undefined. */
export function cardOf(stage: Stage, id: CardId | null): Card | undefined {
  return id === null ? undefined : stage.cards.find((card) => card.id === id);
}

const inOrder = ({ answers }: Pick<Stage, 'answers'>) =>
  Object.values(answers).sort((a, b) => a.order - b.order);

/** The published answers to a card, in order. */
export function answersTo(stage: Stage, cardId: CardId): Answer[] {
  return inOrder(stage).filter((answer) => answer.cardId === cardId);
}

/** The published answers to every card, in order. All at once, since there can be thousands. */
export function answersByCard(stage: Pick<Stage, 'answers'>): ReadonlyMap<CardId, readonly Answer[]> {
  return Map.groupBy(inOrder(stage), ({ cardId }) => cardId);
}

/** The published answers of every round, in order. */
export function answersByRound(stage: Pick<Stage, 'answers'>): ReadonlyMap<RoundId, readonly Answer[]> {
  return Map.groupBy(inOrder(stage), ({ roundId }) => roundId);
}

/** The deck a card belongs to, or undefined when the session does not have it. */
export function deckOf(stage: Pick<Stage, 'decks'>, card: Card): DeckLabel | undefined {
  return stage.decks.find(({ id }) => id === card.deckId);
}

/** Whether a deck comes back after another: then only all cards together show their order. */
export function mixesDecks(cards: readonly Card[]): boolean {
  const begins = cards.filter(({ deckId }, at) => cards[at - 1]?.deckId !== deckId);
  return begins.length > new Set(begins.map(({ deckId }) => deckId)).size;
}

/** Whether people wrote to a card, or do so now. */
export function wasWrittenOn(stage: Stage, cardId: CardId): boolean {
  return Object.values(stage.rounds).some((round) => round.cardId === cardId);
}

/** The last round on a card, or null when nobody has written on it yet. */
export function lastRoundOn(stage: Stage, cardId: CardId): Round | null {
  return roundsInOrder(stage).findLast((round) => round.cardId === cardId) ?? null;
}

/** What is on a stage before anything has happened. A stage kept by an earlier version gets what it lacks from here. */
export const freshStage = {
  minimumGroup: 4,
  templates: ['vrij'],
  era: 0,
  nextShown: null,
  boardGeneration: 0,
  snapshots: [],
  drawn: [],
  spotlight: null,
  faceDown: false,
  shownAt: null,
  enlarged: null,
  term: null,
  turned: 0,
  deal: null,
  played: [],
  autoPlaced: {},
  rounds: {},
  answers: {},
  hidden: {},
  votes: {},
  vote: null,
  programme: emptyProgramme,
  timer: null,
  boardLocked: false,
  rules: defaultRules,
  doorLocked: false,
  raised: [],
  report: null,
  gathered: 0,
  linksRenewed: 0,
} as const satisfies Partial<Stage>;
