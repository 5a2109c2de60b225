/** One person's own answers, as they see them and take them home. Made from what only they may know. */
import type { Card } from '../../model/deck.ts';
import type { AnswerId } from '../../model/ids.ts';
import type { Source } from '../../model/source.ts';
import type { Answer, DeckLabel, HideReason, Stage } from '../../model/session/stage.ts';
import type { CardLabel } from '../notesRecord.ts';
import { plainLine, plainText } from '../plainText.ts';
import { cardLabel } from '../recordedItems.ts';

export interface OwnAnswer {
  readonly id: AnswerId;
  readonly text: string;
  readonly source: Source | null;
  readonly inGroup: boolean;
  /** In the last vote about it; null when there was none. */
  readonly dots: number | null;
  /** Why a facilitator hides it now; null when it lies open. */
  readonly hidden: HideReason | null;
}

/** One's answers to one card. */
export interface OwnCard {
  readonly card: CardLabel;
  readonly answers: readonly OwnAnswer[];
}

export interface OwnRecord {
  readonly title: string;
  readonly date: string;
  readonly deleteAt: number;
  /** Whether the session is closed, and nothing changes any more but by erasing. */
  readonly closed: boolean;
  readonly cards: readonly OwnCard[];
}

/** An answer with the card it is to, as it comes from the stage or from the server. */
export interface OwnSource extends Pick<Answer, 'id' | 'text' | 'source' | 'inGroup'> {
  readonly dots: number | null;
  readonly hidden: HideReason | null;
  readonly card: Card | null;
  readonly deck: DeckLabel | null;
}

/** The record of these answers, by card, in the order in which they are given. */
export function ownRecord(
  session: Pick<Stage, 'title' | 'date' | 'deleteAt' | 'phase'>,
  answers: readonly OwnSource[],
): OwnRecord {
  const cards = new Map<string, { readonly card: CardLabel; readonly answers: OwnAnswer[] }>();
  for (const { card, deck, text, ...known } of answers) {
    if (card === null) continue;
    const { id, source, inGroup, dots, hidden } = known;
    const entry = cards.get(card.id) ?? { card: cardLabel(card, deck), answers: [] };
    cards.set(card.id, entry);
    entry.answers.push({ id, text: plainText(text), source, inGroup, dots, hidden });
  }
  return {
    title: plainLine(session.title),
    date: session.date,
    deleteAt: session.deleteAt,
    closed: session.phase === 'closed',
    cards: [...cards.values()],
  };
}
