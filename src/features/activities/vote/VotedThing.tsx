import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ReactNode } from 'react';
import type { Voted } from './useVoted.ts';

export interface VotedThingProps {
  readonly voted: Voted;
  /** Under the words: its dots. */
  readonly children?: ReactNode;
}

/** What one can give a dot to: a card, an answer with its source, or a group of the board. */
export function VotedThing({ voted, children }: VotedThingProps) {
  const t = useMessages('vote');
  switch (voted.kind) {
    case 'card':
      return (
        <CardFace theme={voted.card.theme} label={voted.card.label} question={voted.card.question}>
          {children}
        </CardFace>
      );
    case 'answer':
      return (
        <AnswerNote
          text={voted.answer.text}
          source={voted.answer.source}
          author={voted.answer.author?.name}
          inGroup={voted.answer.inGroup}
        >
          {children}
        </AnswerNote>
      );
    case 'cluster':
      return (
        <article className="paper flex flex-col gap-2 p-3.5">
          <p className="text-lg font-semibold wrap-anywhere">{voted.title}</p>
          {children}
        </article>
      );
    case 'gone':
      return (
        <article className="zone flex flex-col gap-2 p-3.5">
          <p className="text-muted">{t(($) => $.vote.offTable)}</p>
          {children}
        </article>
      );
  }
}
