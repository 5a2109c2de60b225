/** The cards, answers and loose notes that the record names. An answer counts only when its round was revealed. */
import type { Board } from '../model/board/board.ts';
import type { Card, CardId, Localized } from '../model/deck.ts';
import { groupItems, itemsInOrder } from '../model/board/groupItems.ts';
import type { ClusterId, ItemId, NoteId } from '../model/ids.ts';
import { lastDots } from '../model/activities/vote/outcome.ts';
import {
  cardOf,
  memberOf,
  personOf,
  roundsInOrder,
  type Answer,
  type DeckLabel,
  type Stage,
} from '../model/session/stage.ts';
import type { CardLabel, DiscussedCard, RecordedAnswer, RecordedItem, RecordedNote } from './notesRecord.ts';
import { plainLine, plainText } from './plainText.ts';
import { sourceBalance } from './sourceBalance.ts';

/** A card as the notes name it. */
export function labelOf(stage: Stage, card: Card): CardLabel {
  return cardLabel(card, stage.decks.find(({ id }) => id === card.deckId) ?? null);
}

/** A card of a deck as the notes name it; null for a deck that is not of the session any more. */
export function cardLabel(card: Card, deck: DeckLabel | null): CardLabel {
  return {
    cardId: card.id,
    theme: deck?.theme ?? 'kennisbronnen',
    deck: inBoth(deck?.shortTitle ?? { nl: '', en: '' }),
    number: card.number,
    question: inBoth(card.question),
  };
}

/** A text of a deck or template, in both languages. */
export function inBoth({ nl, en }: Localized): Localized {
  return { nl: plainLine(nl), en: plainLine(en) };
}

/** The cluster that each item is in. */
export function clustersOfItems(stage: Stage, board: Board): ReadonlyMap<ItemId, ClusterId> {
  const { clusters } = groupItems(itemsInOrder(stage, board), board);
  return new Map([...clusters].flatMap(([id, items]) => items.map((item) => [item.id, id] as const)));
}

/** The author of a published answer as the person is called now where it came from an earlier seat. */
function authorName(stage: Stage, { memberId, name }: NonNullable<Answer['author']>): string {
  const person = personOf(stage, memberId);
  return person === memberId ? name : (memberOf(stage, person)?.name ?? name);
}

/** The cards whose answers were revealed, with those answers. */
export function discussedCards(
  stage: Stage,
  board: Board,
  clusters = clustersOfItems(stage, board),
): DiscussedCard[] {
  const dots = lastDots(stage);
  const revealed = roundsInOrder(stage).filter(({ state }) => state === 'revealed');
  const rounds = new Set(revealed.map(({ id }) => id));
  const published = Map.groupBy(
    Object.values(stage.answers)
      .filter(({ id, roundId }) => rounds.has(roundId) && !Object.hasOwn(stage.hidden, id))
      .sort((a, b) => a.order - b.order),
    ({ cardId }) => cardId,
  );
  const recorded = (answer: Answer): RecordedAnswer => ({
    id: answer.id,
    text: plainText(answer.text),
    source: answer.source,
    author: stage.named && answer.author !== null ? plainLine(authorName(stage, answer.author)) : null,
    insight: isInsight(board, answer.id),
    corrected: answer.corrected,
    dots: dots.get(answer.id) ?? null,
    cluster: clusters.get(answer.id) ?? null,
  });
  return [...new Set(revealed.map(({ cardId }) => cardId))].flatMap((cardId) => {
    const card = cardOf(stage, cardId);
    if (card === undefined) return [];
    const answers = (published.get(cardId) ?? []).map(recorded);
    return [
      {
        card: labelOf(stage, card),
        insight: isInsight(board, cardId),
        dots: dots.get(cardId) ?? null,
        answers,
        balance: sourceBalance(answers),
      },
    ];
  });
}

/** The loose notes that say something, in the order in which they were written. */
export function looseNotes(
  stage: Stage,
  board: Board,
  clusters = clustersOfItems(stage, board),
): RecordedNote[] {
  return Object.entries(board.notes)
    .sort(([a, noteA], [b, noteB]) => noteA.at.z - noteB.at.z || (a < b ? -1 : 1))
    .map(([key, { text }]) => {
      const id = key as NoteId;
      return { id, text: plainText(text), insight: isInsight(board, id), cluster: clusters.get(id) ?? null };
    })
    .filter(({ text }) => text !== '');
}

function isInsight(board: Board, id: ItemId): boolean {
  return Object.hasOwn(board.insights, id);
}

/** Every thing that the notes may name, by its id: any card, revealed answers, loose notes. */
export function nameableItems(
  stage: Stage,
  discussed: readonly DiscussedCard[],
  notes: readonly RecordedNote[],
): ReadonlyMap<string, RecordedItem> {
  return new Map<string, RecordedItem>([
    ...stage.cards.map((card) => [card.id, { kind: 'card', card: labelOf(stage, card) }] as const),
    ...discussed.flatMap(({ card, answers }) =>
      answers.map((answer) => [answer.id, { kind: 'answer', card, answer }] as const),
    ),
    ...notes.map((note) => [note.id, { kind: 'note', note }] as const),
  ]);
}

/** Marked items: first those that were discussed, in that order, then other cards, then loose notes. */
export function insightsOf(
  stage: Stage,
  board: Board,
  discussed: readonly DiscussedCard[],
  notes: readonly RecordedNote[],
): RecordedItem[] {
  const written = discussed.flatMap(({ card, insight, answers }): RecordedItem[] => [
    ...(insight ? [{ kind: 'card' as const, card }] : []),
    ...answers
      .filter((answer) => answer.insight)
      .map((answer) => ({ kind: 'answer' as const, card, answer })),
  ]);
  const seen = new Set<CardId>(discussed.map(({ card }) => card.cardId));
  const others = stage.cards
    .filter(({ id }) => isInsight(board, id) && !seen.has(id))
    .map((card): RecordedItem => ({ kind: 'card', card: labelOf(stage, card) }));
  const loose = notes.filter(({ insight }) => insight).map((note): RecordedItem => ({ kind: 'note', note }));
  return [...written, ...others, ...loose];
}

/** The id of the thing itself. */
export function itemIdOf(item: RecordedItem): ItemId {
  switch (item.kind) {
    case 'card':
      return item.card.cardId;
    case 'answer':
      return item.answer.id;
    case 'note':
      return item.note.id;
  }
}
