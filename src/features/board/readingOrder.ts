import type { PlacedItem } from '../../model/layout.ts';
import type { Stage } from '../../model/stage.ts';
import type { AnswerId } from '../../model/ids.ts';

/**
 * The items as one reads them: each card, then its answers. What lies on top of what does not matter here,
 * so that moving something never moves it in the page, where it would lose the focus.
 */
export function inReadingOrder<T extends PlacedItem>(
  stage: Pick<Stage, 'cards' | 'answers'>,
  items: readonly T[],
): T[] {
  const cardOrder = new Map(stage.cards.map(({ id }, index) => [id, index]));
  const orderOf = ({ id, kind }: PlacedItem) =>
    kind === 'card' ? -1 : (stage.answers[id as AnswerId]?.order ?? 0);
  return [...items].sort(
    (a, b) => (cardOrder.get(a.cardId) ?? 0) - (cardOrder.get(b.cardId) ?? 0) || orderOf(a) - orderOf(b),
  );
}
