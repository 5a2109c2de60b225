/**
 * Places for things that nobody placed: cards that people write on or play from a hand, and the answers to them. Each gets
 * a place when it comes, where it covers nothing. The stage stores it for everybody, an answer's as an offset from its
 * card, so that it stays when things around it are moved. Each template has its own places.
 */
import type { Board, Spot } from '../board.ts';
import type { CardId } from '../../deck.ts';
import { allocateAnswerSpots, freeCardSpot, isOnTable, writtenSize } from '../geometry/autoSpots.ts';
import { answerSize, cardSize } from '../geometry/itemSizes.ts';
import { layOutBoard, placesOfItems, type PlacedThing } from '../geometry/layout.ts';
import { boxAt, createPacker } from '../geometry/packer.ts';
import type { ItemId } from '../../ids.ts';
import { aside, isLaidUnder, isSorted } from './mapPlaces.ts';
import { entriesThat } from '../../records.ts';
import {
  answersByRound,
  roundsInOrder,
  type Answer,
  type AutoPlaced,
  type Offset,
  type Round,
  type Stage,
} from '../../session/stage.ts';
import { sortAnswers, type ToSort } from './sortAnswers.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

const nothing: AutoPlaced = { cards: {}, aside: {} };

const underPresentTemplate = ({ autoPlaced, era }: Stage): AutoPlaced => autoPlaced[era] ?? nothing;

const storing = (stage: Stage, changes: Partial<AutoPlaced>): Stage => ({
  ...stage,
  autoPlaced: { ...stage.autoPlaced, [stage.era]: { ...underPresentTemplate(stage), ...changes } },
});

/** Where an answer was placed by itself under the present template. */
function offsetOf(stage: Stage, { roundId, order }: Answer): Offset | undefined {
  const placed = stage.rounds[roundId]?.autoPlaced;
  return placed?.offsets[stage.era]?.[order - placed.from];
}

/** The things with a place for good: people placed them, or they have a stored place under the present template. */
function settledThings(stage: Stage, board: Board): PlacedThing[] {
  const { cards } = underPresentTemplate(stage);
  const isSettled = (thing: PlacedThing) => {
    if (Object.hasOwn(board.places, thing.id) || Object.hasOwn(board.notes, thing.id)) return true;
    if (thing.kind === 'card') return Object.hasOwn(cards, thing.id);
    const answer = thing.kind === 'answer' ? stage.answers[thing.id] : undefined;
    if (answer === undefined) return true;
    return offsetOf(stage, answer) !== undefined;
  };
  return layOutBoard(stage, board).filter((thing) => thing.cluster === null && isSettled(thing));
}

/** The stage with a place for each card and answer; the same stage when all have one already. */
export function withAutoPlaces(before: Stage, board: Board): Stage {
  const stage = withoutCardsThatWent(before);
  const template = currentTemplate(stage);
  const own = placesOfItems(stage, board).places;
  const settled = settledThings(stage, board);
  const packer = createPacker(settled);
  const { cards: stored } = underPresentTemplate(stage);
  const cards: Record<CardId, Spot> = { ...stored };
  const placeCard = (id: CardId, why: 'written' | 'played'): Spot => {
    const known = Object.hasOwn(board.places, id) ? own.get(id) : cards[id];
    if (known !== undefined) return known;
    const spot = freeCardSpot(template, packer, why);
    packer.add(boxAt(spot, why === 'written' ? writtenSize(template, spot.zone) : cardSize));
    cards[id] = spot;
    return spot;
  };
  const answers = answersByRound(stage);
  const rounds: Record<string, Round> = {};
  const isPlaced = (id: ItemId) => Object.hasOwn(board.places, id);
  const fresh = roundsInOrder(stage).map((round) => freshIn(round, answers.get(round.id) ?? [], stage.era));
  const sorted = sortAnswers(stage, fresh, packer, settled, (id) => {
    const place = isPlaced(id) ? own.get(id) : undefined;
    return place !== undefined && isLaidUnder(stage, place);
  });
  for (const { round, orders } of fresh) {
    const card = placeCard(round.cardId, 'written');
    if (orders.size === 0) continue;
    const spotsOf = sorted.get(round.id);
    const loose = [...orders].filter(([order]) => spotsOf?.has(order) !== true);
    const spots = allocateAnswerSpots(template, card, loose.length, packer);
    const beside = new Map<number, Offset>();
    for (const [index, [order, answer]] of loose.entries()) {
      const spot = spots[index] ?? card;
      beside.set(order, [spot.x - card.x, spot.y - card.y]);
      if (answer !== undefined && !isPlaced(answer.id)) packer.add(boxAt(spot, answerSize));
    }
    const { from, offsets } = round.autoPlaced ?? { from: Math.min(...orders.keys()), offsets: {} };
    const added = [...orders.keys()].map(
      (order): Offset => spotsOf?.get(order) ?? beside.get(order) ?? [0, 0],
    );
    const all = [...(offsets[stage.era] ?? []), ...added];
    rounds[round.id] = { ...round, autoPlaced: { from, offsets: { ...offsets, [stage.era]: all } } };
  }
  if (isOnTable(stage, template)) placeCard(stage.spotlight, 'written');
  for (const id of stage.played) placeCard(id, 'played');
  const hasNewCards = Object.keys(cards).length > Object.keys(stored).length;
  const withCards = hasNewCards ? storing(stage, { cards }) : stage;
  return Object.keys(rounds).length === 0
    ? withCards
    : { ...withCards, rounds: { ...stage.rounds, ...rounds } };
}

/** What was published in a round and has no spot under this template yet, also what is hidden or withdrawn by now. */
function freshIn(round: Round, published: readonly Answer[], era: number): ToSort {
  const [first, last] = [published[0], published.at(-1)];
  if (first === undefined || last === undefined) return { round, orders: new Map() };
  const { from, offsets } = round.autoPlaced ?? { from: first.order, offsets: {} };
  const byOrder = new Map(published.map((answer) => [answer.order, answer]));
  const start = from + (offsets[era] ?? []).length;
  const count = Math.max(0, last.order - start + 1);
  return {
    round,
    orders: new Map(Array.from({ length: count }, (_, index) => [start + index, byOrder.get(start + index)])),
  };
}

function withoutCardsThatWent(stage: Stage): Stage {
  const shown = isOnTable(stage, currentTemplate(stage)) ? [stage.spotlight] : [];
  const onTable = new Set([
    ...shown,
    ...stage.played,
    ...Object.values(stage.rounds).map(({ cardId }) => cardId),
  ]);
  const isThere = (id: CardId) => onTable.has(id);
  const placed = Object.entries(stage.autoPlaced);
  if (placed.every(([, { cards }]) => Object.keys(cards).every((id) => isThere(id as CardId)))) return stage;
  const left = placed.map(([index, under]) => [
    index,
    { ...under, cards: entriesThat(under.cards, isThere) },
  ]);
  return { ...stage, autoPlaced: Object.fromEntries(left) as Stage['autoPlaced'] };
}

/**
 * The stage when the board has just got its present template: the things that earlier templates set aside are shifted to
 * the right until they cover nothing, all of one template by the same.
 */
export function withAsideShifted(stage: Stage, board: Board): Stage {
  const template = currentTemplate(stage);
  const templateIndexOf = (thing: PlacedThing) => {
    const place = board.places[thing.id] ?? (thing.kind === 'note' ? board.notes[thing.id]?.at : undefined);
    const index = place?.era ?? 0;
    const answer = thing.kind === 'answer' ? stage.answers[thing.id] : undefined;
    if (answer !== undefined && isSorted(offsetOf(stage, answer))) return null;
    return place === undefined || thing.zone !== null || index === stage.era ? null : index;
  };
  const byTemplate = Map.groupBy(settledThings(stage, board), templateIndexOf);
  const others = byTemplate.get(null) ?? [];
  let right = Math.max(template.width, ...others.map(({ x, width }) => x + width));
  const packer = createPacker([...others, { x: 0, y: 0, width: template.width, height: template.height }]);
  const shifts: Record<number, number> = { ...underPresentTemplate(stage).aside };
  for (const [index, things] of [...byTemplate].sort(([a], [b]) => (a ?? 0) - (b ?? 0))) {
    if (index === null) continue;
    const covers = things.some((thing) => packer.blocking(thing) !== undefined);
    const shift = covers ? right + aside - Math.min(...things.map(({ x }) => x)) : 0;
    if (shift !== 0) shifts[index] = (shifts[index] ?? 0) + shift;
    for (const thing of things) {
      packer.add(boxAt({ x: thing.x + shift, y: thing.y }, thing));
      right = Math.max(right, thing.x + shift + thing.width);
    }
  }
  return storing(stage, { aside: shifts });
}
