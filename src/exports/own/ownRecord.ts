/** Somebody's own answers, as they see them and take them home. Nobody else may know which answers these are. */
import type { AuthorView } from '../../model/session/authorView.ts';
import type { Stage } from '../../model/session/stage.ts';
import type { CardLabel, RecordedHarvest } from '../notesRecord.ts';
import { plainLine, plainText } from '../plainText.ts';
import { cardLabel } from '../recordedItems.ts';

export type OwnAnswer = Omit<AuthorView, 'card' | 'deck'>;

/** Somebody's answers to one card. */
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
  /** Whether answers carry names in this session. */
  readonly named: boolean;
  readonly cards: readonly OwnCard[];
  /** What one is going to do: see ownActions.ts. */
  readonly actions: readonly RecordedHarvest[];
}

/** The record of these answers, by card, in the order in which they are given, and of their author's actions. */
export function ownRecord(
  session: Pick<Stage, 'title' | 'date' | 'deleteAt' | 'phase' | 'named'>,
  answers: readonly AuthorView[],
  actions: readonly RecordedHarvest[],
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
    named: session.named,
    cards: [...cards.values()],
    actions,
  };
}
