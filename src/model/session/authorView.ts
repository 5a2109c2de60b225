import type { Card } from '../deck.ts';
import { dotsOf } from '../activities/vote/outcome.ts';
import type { AnswerId } from '../ids.ts';
import { cardOf, deckOf, type Answer, type DeckLabel, type HideReason, type Stage } from './stage.ts';
import { findAnswer, type Vault } from './vault.ts';

/** A published answer as its author sees it, also while it is hidden. */
export interface AuthorView extends Pick<Answer, 'id' | 'text' | 'source' | 'inGroup'> {
  /** In the last vote about it; null when there was none. */
  readonly dots: number | null;
  /** Why a facilitator hides it now; null when it is not hidden. */
  readonly hidden: HideReason | null;
  readonly card: Card | null;
  readonly deck: DeckLabel | null;
}

/** What the author of these answers sees of them, in the order in which they were shown. Those that are gone are left out. */
export function authorViews(
  stage: Stage,
  vault: Pick<Vault, 'hidden'>,
  ids: readonly AnswerId[],
): AuthorView[] {
  return ids
    .toSorted((a, b) => (stage.answers[a]?.order ?? 0) - (stage.answers[b]?.order ?? 0))
    .flatMap((id) => authorView(stage, vault, id) ?? []);
}

/** What the author of an answer sees of it; null when it is gone. */
function authorView(stage: Stage, vault: Pick<Vault, 'hidden'>, of: AnswerId): AuthorView | null {
  const found = findAnswer(stage, vault, of);
  if (found === null) return null;
  const { id, text, source, inGroup, cardId } = found.answer;
  const card = cardOf(stage, cardId) ?? null;
  const deck = card === null ? null : (deckOf(stage, card) ?? null);
  return { id, text, source, inGroup, dots: dotsOf(stage, id), hidden: found.because, card, deck };
}
