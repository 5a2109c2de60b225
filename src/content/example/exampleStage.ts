/**
 * The example session: a filled, invented session in which a visitor is the facilitator. Made by the same rules as a
 * real one (seats, rounds, reveal), so that it can never hold what a real session could not.
 */
import { emptyBoard, type Board, type Harvest } from '../../model/board/board.ts';
import type { CardId, Deck, Locale } from '../../model/deck.ts';
import { emptyDesk, type Desk } from '../../model/session/desk.ts';
import {
  newDeskAnswerId,
  newHarvestId,
  newRoundId,
  type AnswerId,
  type MemberId,
  type Random,
} from '../../model/ids.ts';
import { openStage } from '../../model/session/opening.ts';
import { publishRound, type Authorship } from '../../model/activities/write/publish.ts';
import { takeSeat } from '../../model/session/roster.ts';
import type { Source } from '../../model/source.ts';
import { cardOf, type Role, type Round, type Stage } from '../../model/session/stage.ts';
import { layOutExample } from './boardPlan.ts';
import { harvestTexts, minutes } from './harvestTexts.ts';
import { people, voicesOf, type CardVoices, type Person, type Voice } from './voices.ts';
import { emptyVault } from '../../model/session/vault.ts';

const dayMs = 86_400_000;
const visitorName = { nl: 'Jij', en: 'You' } as const;
const title = { nl: 'Teamsessie Sociaal domein', en: 'Team session social services' } as const;
const spotlight = 'kennisbronnen-5' as CardId;
const discussed = ['kennisbronnen-3', 'leren-2', 'leidinggevende-1', 'kennisbeleid-1'] as CardId[];

export interface ExampleContext {
  readonly decks: readonly Deck[];
  /** Epoch ms on the visitor's clock. */
  readonly now: number;
  readonly random: Random;
  readonly locale: Locale;
}

/** An answer that one of the simulated members hands in when its card is written on. */
export interface SimulatedAnswer {
  readonly memberId: MemberId;
  readonly text: string;
  readonly source: Source | null;
}

export interface Example {
  readonly stage: Stage;
  readonly board: Board;
  /** The visitor, who is the facilitator. */
  readonly memberId: MemberId;
  readonly simulatedMembers: readonly MemberId[];
  readonly simulatedAnswers: Readonly<Record<CardId, readonly SimulatedAnswer[]>>;
  /** Who wrote what is on the table, as a server would know. */
  readonly authorships: ReadonlyMap<AnswerId, Authorship>;
}

/** A new example session, in the visitor's language. The same clock and chance give the same session. */
export function exampleStage(context: ExampleContext): Example {
  const { locale, random } = context;
  let stage = openedStage(context);
  const seat = (name: string, role: Role): MemberId => {
    const seating = { random, desks: new Map(), vault: emptyVault, now: stage.createdAt };
    const seated = takeSeat(stage, { name, role }, seating);
    if (!seated.ok) throw new Error(`No seat in the example: ${seated.reason}`);
    stage = seated.stage;
    return seated.member.id;
  };
  const memberId = seat(visitorName[locale], 'facilitator');
  const seats = Object.fromEntries(
    Object.entries(people).map(([person, name]) => [person, seat(name, 'participant')]),
  ) as Record<Person, MemberId>;

  const authorships = new Map<AnswerId, Authorship>();
  for (const cardId of discussed) {
    const written = writtenRound(stage, cardId, seats, context);
    stage = written.stage;
    for (const [id, authorship] of written.authorships) authorships.set(id, authorship);
  }
  stage = { ...stage, phase: 'table', spotlight };
  return {
    stage,
    board: { ...emptyBoard, ...layOutExample(stage), harvest: harvested(context), minutes: minutes[locale] },
    memberId,
    simulatedMembers: Object.values(seats),
    simulatedAnswers: Object.fromEntries(
      stage.cards.map((card) => [
        card.id,
        voicesOn(stage, card.id).toCome.map((voice) => simulated(voice, seats, locale)),
      ]),
    ),
    authorships,
  };
}

function openedStage({ decks, now, random, locale }: ExampleContext): Stage {
  const opened = openStage(
    {
      title: title[locale],
      facilitatorName: visitorName[locale],
      municipality: 'Waterdam',
      sizeClass: 'up-to-100000',
      date: day(now),
      deckIds: decks.map(({ id }) => id),
      named: true,
      templateId: 'tafel',
      programmeId: 'vrij',
    },
    { decks, now, random, retentionMs: 30 * dayMs, minimumGroup: 4 },
  );
  if (!opened.ok) throw new Error(`No example: ${opened.reason}`);
  return opened.stage;
}

function voicesOn(stage: Stage, cardId: CardId): CardVoices {
  const card = cardOf(stage, cardId);
  return card === undefined ? { published: [], toCome: [] } : voicesOf(card);
}

/** The stage after a round on a card in which everybody handed in and the facilitator revealed. */
function writtenRound(
  stage: Stage,
  cardId: CardId,
  seats: Record<Person, MemberId>,
  context: ExampleContext,
) {
  const { random, locale } = context;
  const voices = voicesOn(stage, cardId).published;
  const order = Object.keys(stage.rounds).length;
  const round: Round = {
    id: newRoundId(random),
    cardId,
    state: 'revealed',
    locked: false,
    order,
    ready: voices.length,
    of: Object.keys(seats).length,
    readyMembers: voices.map(({ by }) => seats[by]),
  };
  const desks = new Map(
    voices.map(({ by, source, text }): [MemberId, Desk] => {
      const answer = {
        id: newDeskAnswerId(random),
        roundId: round.id,
        cardId,
        order: 0,
        text: text[locale],
        source,
      };
      return [seats[by], { ...emptyDesk, answers: [answer] }];
    }),
  );
  const { answers, authorships } = publishRound(stage, round, desks, random);
  const published = Object.fromEntries(answers.map((answer) => [answer.id, answer]));
  const next: Stage = {
    ...stage,
    drawn: [...stage.drawn, cardId],
    rounds: { ...stage.rounds, [round.id]: round },
    answers: { ...stage.answers, ...published },
  };
  return { stage: next, authorships };
}

function simulated(voice: Voice, seats: Record<Person, MemberId>, locale: Locale): SimulatedAnswer {
  return { memberId: seats[voice.by], text: voice.text[locale], source: voice.source };
}

function harvested({ now, random, locale }: ExampleContext): Harvest[] {
  return harvestTexts.map(({ kind, text, who, when }, order) => ({
    id: newHarvestId(random),
    kind,
    text: text[locale],
    who,
    when: typeof when === 'number' ? day(now + when * dayMs) : when[locale],
    order,
  }));
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
