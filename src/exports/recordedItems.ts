/** The cards and answers that the record names. An answer counts only when its round was revealed. */
import type { Board } from '../model/board.ts';
import type { Card, CardId, Localized } from '../model/deck.ts';
import type { ItemId } from '../model/ids.ts';
import { answersTo, cardOf, roundsInOrder, type Answer, type Stage } from '../model/stage.ts';
import type { ZoneId } from '../model/template.ts';
import type { CardLabel, DiscussedCard, RecordedAnswer, RecordedItem } from './notesRecord.ts';
import { plainLine, plainText } from './plainText.ts';
import { sourceBalance } from './sourceBalance.ts';

/** A card as the notes name it. */
export function labelOf(stage: Stage, card: Card): CardLabel {
  const deck = stage.decks.find(({ id }) => id === card.deckId);
  return {
    cardId: card.id,
    theme: deck?.theme ?? 'kennisbronnen',
    deck: inBoth(deck?.shortTitle ?? { nl: '', en: '' }),
    number: card.number,
    question: inBoth(card.question),
  };
}

function inBoth({ nl, en }: Localized): Localized {
  return { nl: plainLine(nl), en: plainLine(en) };
}

/** The cards whose answers were revealed, with those answers. */
export function discussedCards(stage: Stage, board: Board): DiscussedCard[] {
  const revealed = roundsInOrder(stage).filter(({ state }) => state === 'revealed');
  return [...new Set(revealed.map(({ cardId }) => cardId))].flatMap((cardId) => {
    const card = cardOf(stage, cardId);
    if (card === undefined) return [];
    const answers = answersTo(stage, cardId)
      .filter((answer) => revealed.some(({ id }) => id === answer.roundId))
      .map((answer) => recorded(stage, board, answer));
    return [
      {
        card: labelOf(stage, card),
        insight: isInsight(board, cardId),
        answers,
        balance: sourceBalance(answers),
      },
    ];
  });
}

function recorded(stage: Stage, board: Board, answer: Answer): RecordedAnswer {
  return {
    id: answer.id,
    text: plainText(answer.text),
    source: answer.source,
    author: stage.named && answer.author !== null ? plainLine(answer.author.name) : null,
    insight: isInsight(board, answer.id),
    corrected: answer.corrected,
  };
}

function isInsight(board: Board, id: ItemId): boolean {
  return Object.hasOwn(board.insights, id);
}

/** Marked cards and answers: first what was discussed, in that order, then cards that only lie on the board. */
export function insightsOf(stage: Stage, board: Board, discussed: readonly DiscussedCard[]): RecordedItem[] {
  const written = discussed.flatMap(({ card, insight, answers }) => [
    ...(insight ? [{ card, answer: null }] : []),
    ...answers.filter((answer) => answer.insight).map((answer) => ({ card, answer })),
  ]);
  const others = stage.cards
    .filter(({ id }) => isInsight(board, id) && !discussed.some(({ card }) => card.cardId === id))
    .map((card) => ({ card: labelOf(stage, card), answer: null }));
  return [...written, ...others];
}

/** What people put in a zone, from top to bottom. Passed over: what does not exist (any more), or was not revealed. */
export function itemsInZone(
  stage: Stage,
  board: Board,
  discussed: readonly DiscussedCard[],
  zone: ZoneId,
): RecordedItem[] {
  const revealed = new Map<ItemId, RecordedItem>(
    discussed.flatMap(({ card, answers }) => answers.map((answer) => [answer.id, { card, answer }])),
  );
  return Object.entries(board.places)
    .filter(([, place]) => place.zone === zone)
    .sort(([a, placeA], [b, placeB]) => placeA.y - placeB.y || placeA.x - placeB.x || (a < b ? -1 : 1))
    .flatMap(([key]) => {
      const item = revealed.get(key as ItemId);
      if (item !== undefined) return [item];
      const card = cardOf(stage, key as CardId);
      return card === undefined ? [] : [{ card: labelOf(stage, card), answer: null }];
    });
}
