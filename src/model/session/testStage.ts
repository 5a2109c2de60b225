/** A small stage for tests: two cards, a facilitator and some participants, and chance that can be repeated. */
import type { Card, CardId, DeckId } from '../deck.ts';
import { emptyDesk, type Desk, type DeskAnswer } from './desk.ts';
import type { AnswerId, DeskAnswerId, MemberId, Random, RoundId } from '../ids.ts';
import type { Context } from '../decide/context.ts';
import { emptyBoard } from '../board/board.ts';
import { freshStage } from './freshStage.ts';
import { answerSize } from '../board/geometry/itemSizes.ts';
import type { PlacedThing } from '../board/geometry/layout.ts';
import type { Answer, Member, Round, Stage } from './stage.ts';
import { emptyVault } from './vault.ts';

const both = (text: string) => ({ nl: text, en: text });

export function testCard(number: number): Card {
  return {
    id: `kaart-${number}` as CardId,
    deckId: 'kaart' as DeckId,
    number,
    question: both(`Vraag ${number}?`),
    prompts: { nl: [], en: [] },
    tip: both('Tip'),
    source: 'S3',
  };
}

/** Mulberry32: the same numbers for the same seed. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, text: (length) => Array.from({ length }, () => below(36).toString(36)).join('') };
}

export const facilitator = 'm-fatma' as MemberId;

export function testMember(name: string, role: Member['role'] = 'participant', colour = 0): Member {
  return { id: `m-${name.toLowerCase()}` as MemberId, name, role, colour, admitted: true, host: null };
}

export function testStage(changes: Partial<Stage> = {}, participants = ['Joris', 'Mirjam']): Stage {
  const members = [testMember('Fatma', 'facilitator'), ...participants.map((name) => testMember(name))];
  return {
    sessionId: 's-test' as Stage['sessionId'],
    title: 'Teamsessie',
    municipality: null,
    sizeClass: null,
    date: '2026-11-12',
    named: true,
    code: 'KTB7FQ',
    phase: 'table',
    createdAt: 0,
    closedAt: null,
    deleteAt: 1,
    decks: [],
    cards: [1, 2, 3].map(testCard),
    members: Object.fromEntries(members.map((member) => [member.id, member])),
    ...freshStage,
    ...changes,
  };
}

/** A round on the first card, that was revealed. */
export function testRound(changes: Partial<Round> = {}): Round {
  return {
    id: 'r-1' as RoundId,
    cardId: 'kaart-1' as CardId,
    state: 'revealed',
    locked: false,
    order: 0,
    ready: 0,
    of: 0,
    readyMembers: [],
    ...changes,
  };
}

/** An answer of that round. */
export function testAnswer(order: number, changes: Partial<Answer> = {}): Answer {
  return {
    id: `a-${order}` as AnswerId,
    roundId: 'r-1' as RoundId,
    cardId: 'kaart-1' as CardId,
    text: `Antwoord ${order}`,
    source: null,
    author: null,
    order,
    corrected: false,
    inGroup: false,
    ...changes,
  };
}

/** An answer as it lies on the board, each a little further on. */
export function testPlacedAnswer(index: number, place: Partial<PlacedThing> = {}): PlacedThing {
  return {
    id: `a-${index}` as AnswerId,
    kind: 'answer',
    cardId: 'kaart-1' as CardId,
    cluster: null,
    x: 100 + index * 7,
    y: 100 + index * 5,
    zone: 'now',
    z: index,
    ...answerSize,
    ...place,
  } as PlacedThing;
}

/** A desk on which these texts were handed in to a round. */
export function testDesk(roundId: RoundId, texts: readonly string[], owner = 'x'): Desk {
  const answers = texts.map((text, order): DeskAnswer => ({
    id: `d-${owner}-${order}` as DeskAnswerId,
    roundId,
    cardId: 'kaart-1' as CardId,
    text,
    source: 'experience',
    order,
  }));
  return { ...emptyDesk, answers };
}

export function testContext(changes: Partial<Context> = {}): Context {
  return {
    viewer: facilitator,
    now: 1_000,
    random: seededRandom(1),
    desks: new Map(),
    authorships: new Map(),
    vault: emptyVault,
    board: () => emptyBoard,
    kept: null,
    ...changes,
  };
}
