import type { ThingId } from '../../../model/board/board.ts';
import type { Card, CardId } from '../../../model/deck.ts';
import type { AnswerId } from '../../../model/ids.ts';
import { cardOf, type Answer } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import type { ClusterThing, NoteThing } from '../items/boardThing.ts';
import { useBoardItems } from '../items/useBoardItems.ts';

/** What can be read large, on the board or (a card) still in its deck. */
export type Readable =
  | { readonly kind: 'card'; readonly cardId: CardId; readonly card: Card }
  | { readonly kind: 'answer'; readonly cardId: CardId; readonly card: Card; readonly answer: Answer }
  | NoteThing
  | ClusterThing;

/** The thing with this id, or null when there is none (any more). */
export function useReadable(id: ThingId | null): Readable | null {
  const stage = useStage((whole) => whole);
  const things = useBoardItems();
  if (id === null) return null;
  const answer = Object.hasOwn(stage.answers, id) ? stage.answers[id as AnswerId] : undefined;
  const card = cardOf(stage, answer?.cardId ?? (id as CardId));
  if (card !== undefined)
    return answer === undefined
      ? { kind: 'card', cardId: card.id, card }
      : { kind: 'answer', cardId: card.id, card, answer };
  const thing = things.find((one) => one.id === id);
  return thing?.kind === 'note' || thing?.kind === 'cluster' ? thing : null;
}
