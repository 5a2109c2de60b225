/** What was found on photos, and in which order one types it over. */
import { sheetCode } from '../../exports/answerSheet/sheetCode.ts';
import type { Card } from '../../model/deck.ts';
import type { Stage } from '../../model/session/stage.ts';
import type { FoundCard } from './findCards.ts';

/** One answer on paper. */
export interface PaperEntry extends Pick<FoundCard, 'paper' | 'ticked'> {
  readonly key: string;
  /** The photo that it is on: a sheet is of one person. */
  readonly photo: number;
  readonly card: Card;
  readonly state: 'waits' | 'skipped' | 'done';
}

/** What a photo gives: answers to cards of this session, and whether there were others. */
export function entriesOf(
  stage: Pick<Stage, 'sessionId' | 'cards'>,
  photo: number,
  found: readonly FoundCard[],
): { readonly entries: readonly PaperEntry[]; readonly ofOthers: number } {
  const cards = new Map(stage.cards.map((card) => [sheetCode(stage.sessionId, card.id), card]));
  const entries = found.flatMap(({ code, paper, ticked }, index): PaperEntry[] => {
    const card = cards.get(code);
    return card === undefined
      ? []
      : [{ key: `${photo} ${index}`, photo, card, paper, ticked, state: 'waits' }];
  });
  return { entries, ofOthers: found.length - entries.length };
}

/** Card by card, so that a round opens once for all who wrote on it; within a card, photo by photo. */
export function inOrder(stage: Pick<Stage, 'cards'>, entries: readonly PaperEntry[]): readonly PaperEntry[] {
  const placeOf = ({ card }: PaperEntry) => stage.cards.findIndex(({ id }) => id === card.id);
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b) || a.photo - b.photo);
}

/** The next that waits, from one on and then from the start; null when none does. */
export function nextWaiting(entries: readonly PaperEntry[], after: string | null): PaperEntry | null {
  const at = entries.findIndex(({ key }) => key === after);
  const round = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return round.find(({ state, key }) => state === 'waits' && key !== after) ?? null;
}
