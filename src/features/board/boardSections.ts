/** The board as headings and lists: every zone with its cards, and under each card the answers that lie with it. */
import type { Card, Locale } from '../../model/deck.ts';
import type { PlacedItem } from '../../model/layout.ts';
import { cardOf, type DeckLabel, type Stage } from '../../model/stage.ts';
import type { AnswerId } from '../../model/ids.ts';
import { templateOf, type ZoneId } from '../../model/template.ts';
import { inReadingOrder } from './readingOrder.ts';

/** A card with the answers in the same zone, or answers whose card lies elsewhere. */
export interface ListedGroup<T extends PlacedItem = PlacedItem> {
  readonly card: Card;
  readonly cardItem: T | null;
  readonly answers: readonly T[];
}
export interface ZoneSection<T extends PlacedItem = PlacedItem> {
  readonly zone: ZoneId | null;
  readonly groups: readonly ListedGroup<T>[];
}
export interface DeckSection {
  readonly deck: DeckLabel;
  readonly cards: readonly Card[];
}
export interface BoardSections<T extends PlacedItem = PlacedItem> {
  readonly zones: readonly ZoneSection<T>[];
  readonly decks: readonly DeckSection[];
  readonly found: number;
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase('nl');

/** A test for texts that have all the words of a query in them, whatever their accents and capitals. */
function matcher(query: string): (texts: readonly string[]) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (texts) => {
    const whole = folded(texts.join(' '));
    return words.every((word) => whole.includes(word));
  };
}

/** What the list shows for a query. Every zone is there, empty or not; decks only with what is not on the board. */
export function listBoard<T extends PlacedItem>(
  stage: Stage,
  items: readonly T[],
  query: string,
  locale: Locale,
): BoardSections<T> {
  const matches = matcher(query);
  const deckTitle = new Map(stage.decks.map(({ id, shortTitle }) => [id, shortTitle[locale]]));
  const cardMatches = (card: Card) =>
    matches([
      `${deckTitle.get(card.deckId) ?? ''} ${card.number}`,
      card.question[locale],
      ...card.prompts[locale],
    ]);
  const answerMatches = (id: AnswerId) => {
    const answer = stage.answers[id];
    return answer !== undefined && matches([answer.text, answer.author?.name ?? '']);
  };
  const shown = inReadingOrder(stage, items).filter(({ id, kind, cardId }) => {
    const card = cardOf(stage, cardId);
    return card !== undefined && (kind === 'card' ? cardMatches(card) : answerMatches(id as AnswerId));
  });

  const zones = [...templateOf(stage.templateId).zones.map(({ id }) => id), null].map((zone) => ({
    zone,
    groups: groupByCard(
      stage,
      shown.filter((item) => item.zone === zone),
    ),
  }));
  const onBoard = new Set<string>(items.map(({ id }) => id));
  const decks = stage.decks.map((deck) => ({
    deck,
    cards: stage.cards.filter(
      (card) => card.deckId === deck.id && !onBoard.has(card.id) && cardMatches(card),
    ),
  }));
  const found = shown.length + decks.reduce((sum, { cards }) => sum + cards.length, 0);
  return { zones, decks, found };
}

function groupByCard<T extends PlacedItem>(stage: Stage, items: readonly T[]): ListedGroup<T>[] {
  const byCard = Map.groupBy(items, ({ cardId }) => cardId);
  return [...byCard].flatMap(([cardId, members]) => {
    const card = cardOf(stage, cardId);
    if (card === undefined) return [];
    return [
      {
        card,
        cardItem: members.find(({ kind }) => kind === 'card') ?? null,
        answers: members.filter(({ kind }) => kind === 'answer'),
      },
    ];
  });
}
