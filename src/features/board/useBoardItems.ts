import { useMemo } from 'react';
import type { Card } from '../../model/deck.ts';
import type { AnswerId } from '../../model/ids.ts';
import { layOutBoard, type PlacedItem } from '../../model/layout.ts';
import type { Answer, DeckLabel } from '../../model/stage.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { inReadingOrder } from './readingOrder.ts';

/** An item with the things it shows. */
export interface BoardThing extends PlacedItem {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
  /** Null for a card. */
  readonly answer: Answer | null;
  readonly insight: boolean;
  /** An answer that somebody moved to another zone than that of its card. */
  readonly astray: boolean;
}

/** Everything that lies on the board, in reading order. */
export function useBoardItems(): readonly BoardThing[] {
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  return useMemo(() => {
    const cards = new Map(stage.cards.map((card) => [card.id, card]));
    const themes = new Map(stage.decks.map(({ id, theme }) => [id, theme]));
    const items = inReadingOrder(stage, layOutBoard(stage, board));
    const zones = new Map(items.flatMap((item) => (item.kind === 'card' ? [[item.id, item.zone]] : [])));
    return items.flatMap((item) => {
      const card = cards.get(item.cardId);
      const theme = card && themes.get(card.deckId);
      const answer = item.kind === 'answer' ? stage.answers[item.id as AnswerId] : null;
      if (card === undefined || theme === undefined || answer === undefined) return [];
      const insight = Object.hasOwn(board.insights, item.id);
      const moved = Object.hasOwn(board.places, item.id);
      const astray = item.kind === 'answer' && moved && zones.get(item.cardId) !== item.zone;
      return [{ ...item, card, theme, answer, insight, astray }];
    });
  }, [stage, board]);
}
