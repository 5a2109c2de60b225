/** The items in reading order, and the clusters that they make. */
import type { Board } from './board.ts';
import type { CardId } from '../deck.ts';
import type { AnswerId, ClusterId, ItemId, NoteId } from '../ids.ts';
import { answersByCard, type Stage } from '../session/stage.ts';
import { valueIn } from '../records.ts';

/** An item that exists: a card of the session, a published answer, a loose note. */
export type Item =
  | { readonly id: CardId; readonly kind: 'card'; readonly cardId: CardId }
  | { readonly id: AnswerId; readonly kind: 'answer'; readonly cardId: CardId }
  | { readonly id: NoteId; readonly kind: 'note'; readonly cardId: null };

/** Each card, then its answers; after all of these the notes, in the order in which they were written. */
export function itemsInOrder(stage: Stage, board: Board): Item[] {
  const answers = answersByCard(stage);
  const ofCards = stage.cards.flatMap(({ id }): Item[] => [
    { id, kind: 'card', cardId: id },
    ...(answers.get(id) ?? []).map((answer): Item => ({ id: answer.id, kind: 'answer', cardId: id })),
  ]);
  const notes = Object.entries(board.notes)
    .sort(([a, noteA], [b, noteB]) => noteA.at.z - noteB.at.z || (a < b ? -1 : 1))
    .map(([id]): Item => ({ id: id as NoteId, kind: 'note', cardId: null }));
  return [...ofCards, ...notes];
}

export interface Grouping {
  /** The clusters that are drawn, each with its items in reading order. */
  readonly clusters: ReadonlyMap<ClusterId, readonly Item[]>;
  /** Items left alone in a cluster without a title, which is then no cluster: they are drawn where it was. */
  readonly leftAlone: ReadonlyMap<ItemId, ClusterId>;
}

/**
 * Groups items into clusters. A cluster is there while it has two items, or one and a title: somebody's words are not
 * thrown away because an item moved on. An item that names a cluster that is gone is loose.
 */
export function groupItems(items: readonly Item[], board: Board): Grouping {
  const clusters = new Map<ClusterId, Item[]>();
  for (const item of items) {
    const id = valueIn(board.members, item.id);
    if (id === undefined || !Object.hasOwn(board.clusters, id)) continue;
    const members = clusters.get(id);
    if (members === undefined) clusters.set(id, [item]);
    else members.push(item);
  }
  const leftAlone = new Map<ItemId, ClusterId>();
  for (const [id, [only, ...others]] of clusters) {
    if (only === undefined || others.length > 0 || board.clusters[id]?.title !== '') continue;
    leftAlone.set(only.id, id);
    clusters.delete(id);
  }
  return { clusters, leftAlone };
}
