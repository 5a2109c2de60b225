/** The board as headings and lists: every zone with its clusters, its cards and what was answered to them, and its notes. */
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import type { Card, Locale } from '../../../model/deck.ts';
import type { ClusterId } from '../../../model/ids.ts';
import type { DeckLabel, Stage } from '../../../model/session/stage.ts';
import type {
  AnswerThing,
  BoardThing,
  CardThing,
  ClusterThing,
  ItemThing,
  NoteThing,
} from '../items/boardThing.ts';

/** A card with the answers in the same zone, or answers whose card lies elsewhere. */
export interface ListedGroup {
  readonly card: Card;
  readonly cardItem: CardThing | null;
  readonly answers: readonly AnswerThing[];
}
export interface ListedCluster {
  readonly cluster: ClusterThing;
  readonly items: readonly ItemThing[];
}
export interface ZoneSection {
  readonly zone: ZoneId | null;
  readonly clusters: readonly ListedCluster[];
  readonly groups: readonly ListedGroup[];
  readonly notes: readonly NoteThing[];
  /** Items, in clusters and out of them. */
  readonly count: number;
}
export interface DeckSection {
  readonly deck: DeckLabel;
  readonly cards: readonly Card[];
}
/** What the list shows for a query. Every zone is there, empty or not; decks only with what is not on the board. */
export function listBoard(stage: Stage, things: readonly BoardThing[], query: string, locale: Locale) {
  const matches = wordsMatcher(query);
  const deckTitle = new Map(stage.decks.map(({ id, shortTitle }) => [id, shortTitle[locale]]));
  const cardTexts = (card: Card) => [
    `${deckTitle.get(card.deckId) ?? ''} ${card.number}`,
    card.question[locale],
    ...card.prompts[locale],
  ];
  const textsOf = (item: ItemThing): readonly string[] => {
    if (item.kind === 'card') return cardTexts(item.card);
    if (item.kind === 'note') return [item.text];
    return [item.answer.text, item.answer.author?.name ?? ''];
  };
  const clusters = things.filter((thing) => thing.kind === 'cluster');
  // Somebody who looks for a cluster by its title wants all that is in it.
  const whole = new Set<ClusterId | null>(
    query.trim() === '' ? [] : clusters.filter(({ title }) => matches([title])).map(({ id }) => id),
  );
  const shown = things
    .filter((thing) => thing.kind !== 'cluster')
    .filter((item) => (item.cluster !== null && whole.has(item.cluster)) || matches(textsOf(item)));

  const zones = [...currentTemplate(stage).zones.map(({ id }) => id), null].map((zone): ZoneSection => {
    const here = shown.filter((item) => item.zone === zone);
    const loose = here.filter(({ cluster }) => cluster === null);
    return {
      zone,
      clusters: clusters
        .map((cluster) => ({ cluster, items: here.filter((item) => item.cluster === cluster.id) }))
        .filter(({ items }) => items.length > 0),
      groups: groupByCard(loose.filter((item) => item.kind !== 'note')),
      notes: loose.filter((item) => item.kind === 'note'),
      count: here.length,
    };
  });
  const onBoard = new Set<string>(things.map(({ id }) => id));
  const decks = stage.decks.map((deck) => ({
    deck,
    cards: stage.cards.filter(
      (card) => card.deckId === deck.id && !onBoard.has(card.id) && matches(cardTexts(card)),
    ),
  }));
  return { zones, decks, found: shown.length + decks.reduce((sum, { cards }) => sum + cards.length, 0) };
}

function groupByCard(items: readonly (CardThing | AnswerThing)[]): ListedGroup[] {
  return [...Map.groupBy(items, ({ cardId }) => cardId).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    return [
      {
        card: first.card,
        cardItem: members.find((item) => item.kind === 'card') ?? null,
        answers: members.filter((item) => item.kind === 'answer'),
      },
    ];
  });
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase('nl');

/** A test for texts that have all the words of a query in them, whatever their accents and capitals. */
export function wordsMatcher(query: string): (texts: readonly string[]) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (texts) => {
    const whole = folded(texts.join(' '));
    return words.every((word) => whole.includes(word));
  };
}
