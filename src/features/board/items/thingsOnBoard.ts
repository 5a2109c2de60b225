import { needsCardLabel } from '../../../model/board/placement/needsCardLabel.ts';
import type { Board } from '../../../model/board/board.ts';
import type { Card, CardId } from '../../../model/deck.ts';
import { dotsTogether, lastDots } from '../../../model/activities/vote/lastDots.ts';
import { layOutBoard, type PlacedThing } from '../../../model/board/geometry/layout.ts';
import type { DeckLabel, Stage } from '../../../model/session/stage.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import type { BoardThing } from './boardThing.ts';

/** Everything that lies on the board with all that it shows, in reading order. */
export function thingsOnBoard(stage: Stage, board: Board): readonly BoardThing[] {
  const placed = layOutBoard(stage, board);
  const cards = new Map(stage.cards.map((card) => [card.id, card]));
  const themes = new Map(stage.decks.map(({ id, theme }) => [id, theme]));
  const template = currentTemplate(stage);
  const dots = lastDots(stage);
  const dotsOf = (id: string) => dots.get(id) ?? null;
  const cardPlaces = new Map(placed.flatMap((thing) => (thing.kind === 'card' ? [[thing.id, thing]] : [])));

  const printed = (id: CardId): { card: Card; theme: DeckLabel['theme'] } | undefined => {
    const card = cards.get(id);
    const theme = card && themes.get(card.deckId);
    return card === undefined || theme === undefined ? undefined : { card, theme };
  };
  const shown = (thing: PlacedThing): BoardThing | undefined => {
    const insight = Object.hasOwn(board.insights, thing.id);
    switch (thing.kind) {
      case 'card': {
        const face = printed(thing.cardId);
        return face && { ...thing, ...face, insight, dots: dotsOf(thing.id) };
      }
      case 'answer': {
        const face = printed(thing.cardId);
        const answer = stage.answers[thing.id];
        if (face === undefined || answer === undefined) return undefined;
        const lying = { ...thing, inCluster: thing.cluster !== null };
        return {
          ...thing,
          ...face,
          answer,
          insight,
          needsCardLabel: needsCardLabel(template, lying, cardPlaces.get(thing.cardId)),
          dots: dotsOf(thing.id),
        };
      }
      case 'note':
        return { ...thing, text: board.notes[thing.id]?.text ?? '', insight, dots: null };
      case 'cluster':
        return {
          ...thing,
          title: board.clusters[thing.id]?.title ?? '',
          dots: dotsTogether(dotsOf(thing.id), thing.items.map(dotsOf)),
        };
    }
  };
  return placed.flatMap((thing) => shown(thing) ?? []);
}
