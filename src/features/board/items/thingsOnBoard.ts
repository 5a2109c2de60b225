import { dotsTogether, lastDots } from '../../../model/activities/vote/outcome.ts';
import type { Board } from '../../../model/board/board.ts';
import { layOutBoard, type PlacedThing } from '../../../model/board/geometry/layout.ts';
import { needsCardLabel } from '../../../model/board/placement/needsCardLabel.ts';
import { sorts } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import type { Stage } from '../../../model/session/stage.ts';
import type { BoardThing } from './boardThing.ts';

/** Everything that lies on the board with all that it shows, in reading order. */
export function thingsOnBoard(stage: Stage, board: Board): readonly BoardThing[] {
  const placed = layOutBoard(stage, board);
  const cards = new Map(stage.cards.map((card) => [card.id, card]));
  const template = currentTemplate(stage);
  const allDots = lastDots(stage);
  const dotsOf = (id: string) => allDots.get(id) ?? null;
  const cardPlaces = new Map(placed.flatMap((thing) => (thing.kind === 'card' ? [[thing.id, thing]] : [])));

  const shown = (thing: PlacedThing): BoardThing | undefined => {
    const card = thing.cardId === null ? undefined : cards.get(thing.cardId);
    const marks = { insight: Object.hasOwn(board.insights, thing.id), dots: dotsOf(thing.id) };
    switch (thing.kind) {
      case 'card':
        return card && { ...thing, ...marks, card };
      case 'answer': {
        const answer = stage.answers[thing.id];
        if (card === undefined || answer === undefined) return undefined;
        const lying = { ...thing, inCluster: thing.cluster !== null };
        const cardPlace = cardPlaces.get(thing.cardId);
        return {
          ...thing,
          ...marks,
          card,
          answer,
          // Where people sort, it is the question of this moment that they sort the answers to.
          needsCardLabel:
            !(sorts(template) && thing.cardId === stage.spotlight) &&
            needsCardLabel(template, lying, cardPlace),
        };
      }
      case 'note':
        return { ...thing, ...marks, dots: null, text: board.notes[thing.id]?.text ?? '' };
      case 'cluster':
        return {
          ...thing,
          title: board.clusters[thing.id]?.title ?? '',
          dots: dotsTogether(marks.dots, thing.items.map(dotsOf)),
        };
    }
  };
  return placed.flatMap((thing) => shown(thing) ?? []);
}
