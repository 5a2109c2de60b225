/**
 * Sessions of earlier versions stored numbers of spots where this version stores places: `lies` on the stage and `beside`
 * on rounds. Sessions of still earlier versions stored nothing at all. When a session is opened, each thing gets a stored
 * place where that version drew it.
 */
import type { Board, Spot } from '../board.ts';
import type { CardId } from '../../deck.ts';
import { cardSpots } from '../geometry/autoSpots.ts';
import { placesOfItems } from '../geometry/layout.ts';
import type { Packer } from '../geometry/packer.ts';
import {
  answersByRound,
  roundsInOrder,
  type AutoPlaced,
  type Round,
  type Stage,
} from '../../session/stage.ts';
import { zoneAt, type Template } from '../template.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

interface SpotsByNumber {
  readonly cards: Readonly<Record<CardId, number>>;
  readonly aside: AutoPlaced['aside'];
}

type NumberedRound = Round & {
  /** The order of its first answer and, by template, the numbers of the spots that were taken. */
  readonly beside?: {
    readonly from: number;
    readonly passed?: Readonly<Record<number, readonly number[]>>;
  };
};

interface NumberedStage extends Stage {
  readonly lies?: Readonly<Record<number, SpotsByNumber>>;
}

/** The stage with places instead of numbers; the same stage when it has places for everything. */
export function withoutNumberedSpots(stored: Stage, board: Board): Stage {
  const { lies = {}, ...rest }: NumberedStage = stored;
  const numbered: readonly NumberedRound[] = roundsInOrder(stored);
  const answers = answersByRound(stored);
  const isPlaced = answers.size === 0 || numbered.some(({ autoPlaced }) => autoPlaced !== undefined);
  if (isPlaced && !('lies' in stored)) return stored;
  const rounds = numbered.map((round) => {
    const { beside: _, ...unnumbered } = round;
    return [round.id, unnumbered];
  });
  let stage: Stage = { ...rest, rounds: Object.fromEntries(rounds) as Stage['rounds'] };
  for (const index of new Set([stage.era, ...Object.keys(lies).map(Number)])) {
    const numbers = lies[index] ?? { cards: {}, aside: {} };
    stage = withPlacesUnder(stage, board, index, { ...numbers, rounds: numbered });
  }
  return stage;
}

/** The stage with stored places under one template, where the numbers say; under the present template also for the rest. */
function withPlacesUnder(
  stage: Stage,
  board: Board,
  index: number,
  numbers: SpotsByNumber & { readonly rounds: readonly NumberedRound[] },
): Stage {
  const template = currentTemplate({ ...stage, era: index });
  const entries = Object.entries(numbers.cards).map(([id, number]) => [id, cardSpot(template, number)]);
  const byNumber = Object.fromEntries(entries) as Record<CardId, Spot>;
  // Where people's own things are under this template follows from what it set aside.
  const storing = (cards: AutoPlaced['cards']) => ({
    ...stage.autoPlaced,
    [index]: { cards, aside: numbers.aside },
  });
  const beside = new Map(numbers.rounds.map((round) => [round.id, round.beside]));
  const passedIn = (id: Round['id']) => beside.get(id)?.passed?.[index];
  const own = placesOfItems({ ...stage, era: index, autoPlaced: storing(byNumber) }, board, (id) => {
    const [from, passed] = [beside.get(id)?.from, passedIn(id)];
    return from === undefined ? undefined : { from, taken: passed && takenByNumber(passed) };
  });
  const isPresent = index === stage.era;
  const withAnswers = answersByRound(stage);
  const rounds = Object.values(stage.rounds).map((round) => {
    const placed = own.rounds.get(round.id);
    if (placed === undefined || !withAnswers.has(round.id)) return [round.id, round];
    if (!isPresent && passedIn(round.id) === undefined) return [round.id, round];
    const offsets = { ...round.autoPlaced?.offsets, [index]: placed.offsets };
    return [round.id, { ...round, autoPlaced: { from: placed.from, offsets } }];
  });
  const cards = isPresent ? { ...byNumber, ...own.cards } : byNumber;
  return { ...stage, rounds: Object.fromEntries(rounds) as Stage['rounds'], autoPlaced: storing(cards) };
}

/** Says of spots, asked for one by one from the first, that they are taken when their number is. */
function takenByNumber(numbers: readonly number[]): Pick<Packer, 'blocking'> {
  const taken = new Set(numbers);
  let number = -1;
  return { blocking: (box) => (taken.has((number += 1)) ? box : undefined) };
}

function cardSpot(template: Template, number: number): Spot {
  const spots = cardSpots(template);
  for (let passed = 0; passed < number; passed += 1) spots.next();
  const { x, y } = spots.next().value;
  return { x, y, zone: zoneAt(template, x, y) };
}
