/**
 * What comes on the table comes to lie where nothing else lies. What was in the way is seen once, when it comes, and kept
 * on the stage by number: so it lies there for everybody, and stays when things around it are moved.
 */
import type { Board } from '../board.ts';
import type { CardId } from '../../deck.ts';
import { cardSize } from '../geometry/itemSizes.ts';
import { layOutBoard, placesOfItems } from '../geometry/layout.ts';
import { createOccupied } from '../geometry/occupied.ts';
import { freeCardSpot, spotsUnder, takeAnswerSpots, writtenCardSize } from './spotsByRule.ts';
import type { Answer, Round, Stage } from '../../session/stage.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

/** The stage with a spot for a card that comes on the table; `written`: with room for answers beside it. */
export function withCardLaid(
  stage: Stage,
  board: () => Board,
  cardId: CardId,
  why: 'written' | 'played',
): Stage {
  const spots = spotsUnder(stage);
  if (Object.hasOwn(spots.cards, cardId)) return stage;
  const things = layOutBoard(stage, board());
  if (things.some(({ id }) => id === cardId)) return stage;
  const room = why === 'written' ? writtenCardSize : cardSize;
  const number = freeCardSpot(currentTemplate(stage), createOccupied(things).covers, room, why === 'written');
  const cards = { ...spots.cards, [cardId]: number };
  return { ...stage, lies: { ...stage.lies, [stage.era]: { ...spots, cards } } };
}

/** The round with what is in the way of its answers now that they come, in a stage that does not have them yet. */
export function withRoomFor(
  stage: Stage,
  board: () => Board,
  round: Round,
  answers: readonly Answer[],
): Round {
  const [first] = answers;
  const lying = board();
  const card = placesOfItems(stage, lying).get(round.cardId);
  if (first === undefined || card === undefined) return round;
  const { covers } = createOccupied(layOutBoard(stage, lying));
  const { passed } = takeAnswerSpots(currentTemplate(stage), card, answers.length, covers);
  return { ...round, beside: { from: first.order, passed: { [stage.era]: passed } } };
}

/** The stage without the spots of cards that lie on the table no longer. */
export function withoutSpotsOf(stage: Stage, gone: readonly CardId[]): Stage {
  const written = new Set(Object.values(stage.rounds).map(({ cardId }) => cardId));
  const stays = (id: string) => written.has(id as CardId) || !gone.includes(id as CardId);
  const lies = Object.entries(stage.lies).map(([era, { cards, aside }]) => {
    const left = Object.entries(cards).filter(([id]) => stays(id));
    return [era, { cards: Object.fromEntries(left), aside }];
  });
  return { ...stage, lies: Object.fromEntries(lies) as Stage['lies'] };
}
