import { AnswerOnBoard } from './AnswerOnBoard.tsx';
import type { BoardThing } from './boardThing.ts';
import { CardOnBoard } from './CardOnBoard.tsx';
import { ClusterOnBoard } from './ClusterOnBoard.tsx';
import { NoteOnBoard } from './NoteOnBoard.tsx';

interface ThingFaceProps {
  readonly thing: BoardThing;
  readonly picked?: boolean;
  readonly whole?: boolean;
}

/** A thing as it lies on the board. */
export function ThingFace({ thing, picked = false, whole = false }: ThingFaceProps) {
  switch (thing.kind) {
    case 'card':
      return (
        <CardOnBoard
          card={thing.card}
          theme={thing.theme}
          insight={thing.insight}
          dots={thing.dots}
          picked={picked}
        />
      );
    case 'answer':
      return <AnswerOnBoard thing={thing} picked={picked} whole={whole} />;
    case 'note':
      return <NoteOnBoard thing={thing} picked={picked} whole={whole} />;
    case 'cluster':
      return <ClusterOnBoard thing={thing} picked={picked} />;
  }
}
