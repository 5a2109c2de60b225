/** What lies on the board, with all that it shows. */
import type {
  PlacedAnswer,
  PlacedCard,
  PlacedCluster,
  PlacedNote,
} from '../../../model/board/geometry/layout.ts';
import type { Card } from '../../../model/deck.ts';
import type { ClusterId } from '../../../model/ids.ts';
import type { Answer } from '../../../model/session/stage.ts';

interface Marked {
  readonly insight: boolean;
  /** In the last vote about it; null when there was none. */
  readonly dots: number | null;
}

export interface CardThing extends PlacedCard, Marked {
  readonly card: Card;
}

export interface AnswerThing extends PlacedAnswer, Marked {
  readonly card: Card;
  readonly answer: Answer;
  /** Whether one cannot see from its place which card it answers. */
  readonly needsCardLabel: boolean;
}

export interface NoteThing extends PlacedNote, Marked {
  readonly text: string;
}

export interface ClusterThing extends PlacedCluster {
  readonly title: string;
  /** Of its items together, or in a vote over clusters. */
  readonly dots: number | null;
}

export type ItemThing = CardThing | AnswerThing | NoteThing;
export type BoardThing = ItemThing | ClusterThing;

interface InCluster {
  /** Left out for a card that is still in its deck. */
  readonly cluster?: ClusterId | null;
}

export type ItemSubject = InCluster &
  (
    | Pick<CardThing, 'kind' | 'id' | 'cardId'>
    | Pick<AnswerThing, 'kind' | 'id' | 'cardId'>
    | Pick<NoteThing, 'kind' | 'id' | 'text'>
  );
export type ClusterSubject = InCluster & Pick<ClusterThing, 'kind' | 'id' | 'title'>;

/** Something one can do things with: a thing on the board, or a card that is still in its deck. */
export type Subject = ItemSubject | ClusterSubject;
