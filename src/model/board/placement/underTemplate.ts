/**
 * What comes to lie where when the board gets another template. What people placed is looked at anew (mapPlaces.ts). What
 * came by itself, and what is set aside, is measured out once, over nothing that lies there, and kept on the stage by
 * number: so it lies there for everybody and stays, and under the old template all lies as it did.
 */
import { answersByCard } from '../../session/answersByCard.ts';
import type { Board } from '../board.ts';
import type { CardId } from '../../deck.ts';
import { answerSize, cardSize, type Size } from '../geometry/itemSizes.ts';
import { layOutBoard, placesOfItems, type PlacedThing } from '../geometry/layout.ts';
import { aside } from './mapPlaces.ts';
import { createOccupied } from '../geometry/occupied.ts';
import { cardSpot, freeCardSpot, spotsUnder, takeAnswerSpots, writtenCardSize } from './spotsByRule.ts';
import { roundsInOrder, type Round, type Stage } from '../../session/stage.ts';
import type { Box } from '../template.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

/** The stage, whose board has just come under its template of now, with a spot for all that has none under that. */
export function withAllLaid(stage: Stage, board: Board): Stage {
  const known = spotsUnder(stage);
  const isKnown = (thing: PlacedThing) => {
    if (Object.hasOwn(board.places, thing.id) || Object.hasOwn(board.notes, thing.id)) return true;
    if (thing.kind === 'card') return Object.hasOwn(known.cards, thing.id);
    const answer = thing.kind === 'answer' ? stage.answers[thing.id] : undefined;
    return answer === undefined || stage.rounds[answer.roundId]?.beside?.passed?.[stage.era] !== undefined;
  };
  const lying = layOutBoard(stage, board).filter((thing) => thing.cluster === null && isKnown(thing));
  const { shifts, boxes } = setAside(stage, board, lying);
  const shifted = { ...stage, lies: { ...stage.lies, [stage.era]: { ...known, aside: shifts } } };
  return laidAround(shifted, board, boxes);
}

/** How far everything of each earlier template shifts so that it covers nothing, and where all of it lies then. */
function setAside(stage: Stage, board: Board, lying: readonly PlacedThing[]) {
  const template = currentTemplate(stage);
  const eraOf = (thing: PlacedThing) => {
    const place = board.places[thing.id] ?? (thing.kind === 'note' ? board.notes[thing.id]?.at : undefined);
    const era = place?.era ?? 0;
    return place === undefined || thing.zone !== null || era === stage.era ? null : era;
  };
  const byEra = Map.groupBy(lying, eraOf);
  const boxes: Box[] = [...(byEra.get(null) ?? [])];
  const occupied = createOccupied([...boxes, { x: 0, y: 0, width: template.width, height: template.height }]);
  const shifts: Record<number, number> = { ...spotsUnder(stage).aside };
  for (const [era, things] of [...byEra].sort(([a], [b]) => (a ?? 0) - (b ?? 0))) {
    if (era === null) continue;
    const right = Math.max(template.width, ...boxes.map(({ x, width }) => x + width));
    const shift = things.some(occupied.covers) ? right + aside - Math.min(...things.map(({ x }) => x)) : 0;
    if (shift !== 0) shifts[era] = (shifts[era] ?? 0) + shift;
    for (const thing of things) {
      const box = { x: thing.x + shift, y: thing.y, width: thing.width, height: thing.height };
      occupied.add(box);
      boxes.push(box);
    }
  }
  return { shifts, boxes };
}

/** The stage with numbers for cards and answers that have none under its template, around what lies there. */
function laidAround(stage: Stage, board: Board, lying: readonly Box[]): Stage {
  const template = currentTemplate(stage);
  const occupied = createOccupied(lying);
  const own = placesOfItems(stage, board);
  const known = spotsUnder(stage);
  const cards: Record<CardId, number> = { ...known.cards };
  const laid = ({ x, y }: Pick<Box, 'x' | 'y'>, { width, height }: Size) =>
    occupied.add({ x, y, width, height });
  const cardPlace = (id: CardId, room: Size) => {
    const place = own.get(id);
    if (place !== undefined && (Object.hasOwn(board.places, id) || Object.hasOwn(known.cards, id)))
      return place;
    const isNew = !Object.hasOwn(cards, id);
    const number = (cards[id] ??= freeCardSpot(template, occupied.covers, room, room === writtenCardSize));
    const spot = cardSpot(template, number);
    if (isNew) laid(spot, cardSize);
    return spot;
  };
  const byCard = answersByCard(stage);
  const besides = (round: Round): Round => {
    const card = cardPlace(round.cardId, writtenCardSize);
    const answers = (byCard.get(round.cardId) ?? []).filter(({ roundId }) => roundId === round.id);
    const [first, last] = [answers[0], answers.at(-1)];
    if (first === undefined || last === undefined) return round;
    if (round.beside?.passed?.[stage.era] !== undefined) return round;
    const from = round.beside?.from ?? first.order;
    const { spots, passed } = takeAnswerSpots(template, card, last.order - from + 1, occupied.covers);
    for (const { id, order } of answers) {
      const spot = spots[order - from];
      if (spot !== undefined && !Object.hasOwn(board.places, id)) laid(spot, answerSize);
    }
    return { ...round, beside: { from, passed: { ...round.beside?.passed, [stage.era]: passed } } };
  };
  const rounds = roundsInOrder(stage).map((round) => [round.id, besides(round)] as const);
  for (const id of stage.played) cardPlace(id, cardSize);
  return {
    ...stage,
    rounds: { ...stage.rounds, ...Object.fromEntries(rounds) },
    lies: { ...stage.lies, [stage.era]: { ...known, cards } },
  };
}
