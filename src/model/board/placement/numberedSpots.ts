/**
 * Sessions of earlier versions stored numbers of spots where this version stores places: `lies` on the stage and `beside`
 * on rounds. Sessions of still earlier versions stored nothing at all. When a session is opened, each thing gets a stored
 * place where that version drew it.
 */
import { answersByRound } from '../../session/answersByCard.ts';
import type { Board, Spot } from '../board.ts';
import type { CardId } from '../../deck.ts';
import type { RoundId } from '../../ids.ts';
import { allocateAnswerSpots } from '../geometry/answerSpots.ts';
import { cardSpots, freeCardSpot } from '../geometry/cardSpots.ts';
import { answerSize, cardSize } from '../geometry/itemSizes.ts';
import { placesOfItems } from '../geometry/layout.ts';
import { boxAt, createPacker, type Packer } from '../geometry/packer.ts';
import { roundsInOrder, type AutoPlaced, type Offset, type Round, type Stage } from '../../session/stage.ts';
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
  let stage: Stage = { ...rest, rounds: Object.fromEntries(numbered.map(withoutNumbers)) };
  for (const index of new Set([stage.era, ...Object.keys(lies).map(Number)])) {
    const { cards, aside } = lies[index] ?? { cards: {}, aside: {} };
    // Where people's own things lie under this template follows from what it set aside.
    const autoPlaced = { ...stage.autoPlaced, [index]: { cards: {}, aside } };
    stage = withPlacesUnder({ ...stage, autoPlaced }, board, index, { cards, rounds: numbered });
  }
  return stage;
}

function withoutNumbers(numbered: NumberedRound): [RoundId, Round] {
  const { beside, ...round } = numbered;
  return [round.id, beside === undefined ? numbered : round];
}

/** The stage with stored places under one template, where the numbers say; under the template of now also for the rest. */
function withPlacesUnder(
  stage: Stage,
  board: Board,
  index: number,
  numbers: { readonly cards: SpotsByNumber['cards']; readonly rounds: readonly NumberedRound[] },
): Stage {
  const under = { ...stage, era: index };
  const template = currentTemplate(under);
  const own = placesOfItems(under, board);
  const packer = createPacker();
  const cards: Record<CardId, Spot> = {};
  for (const [id, number] of Object.entries(numbers.cards)) cards[id as CardId] = cardSpot(template, number);
  const laid = new Set<CardId>();
  const layCard = (id: CardId, why: 'written' | 'played'): Spot => {
    const placed = Object.hasOwn(board.places, id) ? own.get(id) : undefined;
    if (placed !== undefined) return placed;
    const spot = cards[id] ?? freeCardSpot(template, packer, why);
    if (!laid.has(id)) packer.add(boxAt(spot, cardSize));
    laid.add(id);
    if (index === stage.era) cards[id] = spot;
    return spot;
  };
  const answers = answersByRound(stage);
  const rounds: Record<string, Round> = { ...stage.rounds };
  for (const { id, cardId, beside } of numbers.rounds) {
    const card = layCard(cardId, 'written');
    const published = answers.get(id) ?? [];
    const [first, last, round] = [published[0], published.at(-1), rounds[id]];
    const passed = beside?.passed?.[index];
    if (first === undefined || last === undefined || round === undefined) continue;
    if (passed === undefined && index !== stage.era) continue;
    const from = beside?.from ?? first.order;
    const taken = passed === undefined ? packer : takenByNumber(passed);
    const spots = allocateAnswerSpots(template, card, last.order - from + 1, taken);
    for (const { order } of published) {
      const spot = spots[order - from];
      if (spot !== undefined) packer.add(boxAt(spot, answerSize));
    }
    const there = spots.map(({ x, y }): Offset => [x - card.x, y - card.y]);
    const offsets = { ...round.autoPlaced?.offsets, [index]: there };
    rounds[id] = { ...round, autoPlaced: { from, offsets } };
  }
  for (const id of stage.played) layCard(id, 'played');
  const { aside = {} } = stage.autoPlaced[index] ?? {};
  return { ...stage, rounds, autoPlaced: { ...stage.autoPlaced, [index]: { cards, aside } } };
}

/** Says of spots, asked for one by one from the first, that they are taken when their number is. */
function takenByNumber(numbers: readonly number[]): Pick<Packer, 'blocking'> {
  const taken = new Set(numbers);
  let number = -1;
  return { blocking: (box) => (taken.has((number += 1)) ? box : undefined) };
}

/** The spot for a card with this number, from 0. */
function cardSpot(template: Template, number: number): Spot {
  const spots = cardSpots(template);
  for (let passed = 0; passed < number; passed += 1) spots.next();
  const { x, y } = spots.next().value;
  return { x, y, zone: zoneAt(template, x, y) };
}
