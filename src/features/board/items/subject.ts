import type { CardId } from '../../../model/deck.ts';
import type { AnswerId, ClusterId, NoteId } from '../../../model/ids.ts';

interface InCluster {
  /** Left out for a card that is still in its deck. */
  readonly cluster?: ClusterId | null;
}

export type ItemSubject = InCluster &
  (
    | { readonly kind: 'card'; readonly id: CardId; readonly cardId: CardId }
    | { readonly kind: 'answer'; readonly id: AnswerId; readonly cardId: CardId }
    | { readonly kind: 'note'; readonly id: NoteId; readonly text: string }
  );

export interface ClusterSubject extends InCluster {
  readonly kind: 'cluster';
  readonly id: ClusterId;
  readonly title: string;
}

/** Something one can do things with: a thing on the board, or a card that is still in its deck. */
export type Subject = ItemSubject | ClusterSubject;
