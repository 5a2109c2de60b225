/** What lies on the board, with all that it shows. */
import type { Card } from '../../../model/deck.ts';
import type {
  PlacedAnswer,
  PlacedCard,
  PlacedCluster,
  PlacedNote,
} from '../../../model/board/geometry/layout.ts';
import type { Answer, DeckLabel } from '../../../model/session/stage.ts';

interface Marked {
  readonly insight: boolean;
  /** In the last vote about it; null when there was none. */
  readonly dots: number | null;
}

export interface CardThing extends PlacedCard, Marked {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
}

export interface AnswerThing extends PlacedAnswer, Marked {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
  readonly answer: Answer;
  /** Whether nobody sees from where it lies which card it is to. */
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
