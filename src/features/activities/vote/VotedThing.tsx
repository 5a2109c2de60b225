import type { ReactNode } from 'react';

import { placedOf } from '../../../model/activities/vote/outcome.ts';
import type { Vote, VotedItem } from '../../../model/activities/vote/vote.ts';
import type { CardId } from '../../../model/deck.ts';
import type { AnswerId } from '../../../model/ids.ts';
import { cardOf, deckOf, type Answer } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { ordinal } from '../../../ui/language/ordinal.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { SourceSign } from '../../../ui/SourceSign.tsx';
import { useCardWords, type CardWords } from '../../../ui/useCardWords.ts';

type Voted = { readonly words: string } & (
  | { readonly kind: 'card'; readonly card: CardWords }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'cluster' }
  /** Its author took it back, or it was hidden, while people voted. */
  | { readonly kind: 'gone' }
);

/** What is voted on, as it is on the table now. */
export function useVoted(): (over: Vote['over'], item: VotedItem) => Voted {
  const t = useMessages('vote');
  const stage = useStage((whole) => whole);
  const wordsOf = useCardWords();
  return (over, { id, label }) => {
    if (over === 'clusters')
      return { kind: 'cluster', words: label?.trim() || t(($) => $.vote.clusterUntitled) };
    const answer = over === 'answers' ? stage.answers[id as AnswerId] : undefined;
    if (answer !== undefined) return { kind: 'answer', answer, words: answer.text };
    const found = over === 'cards' ? cardOf(stage, id as CardId) : undefined;
    if (found === undefined) return { kind: 'gone', words: t(($) => $.vote.offTable) };
    const card = wordsOf(found, deckOf(stage, found));
    return { kind: 'card', card, words: `${card.label}: ${card.question}` };
  };
}

/** The things that got dots, most dots first, each with its place in words. */
export function useOutcome(vote: Vote) {
  const t = useMessages('vote');
  const { locale } = useLocale();
  const votedOf = useVoted();
  const placed = placedOf(vote);
  return placed.map(({ item, dots, rank, shared }) => ({
    id: item.id,
    voted: votedOf(vote.over, item),
    place: t(($) => (shared ? $.vote.results.shared : $.vote.results.place), {
      ordinal: ordinal(rank, locale),
    }),
    count: dots,
    dots: t(($) => $.vote.results.dots, { count: dots }),
    /** Of the most that one thing got. */
    share: dots / (placed[0]?.dots ?? 1),
    first: rank === 1,
    shared,
  }));
}

interface VotedThingProps {
  readonly voted: Voted;
  readonly children?: ReactNode;
}

/** What one can give a dot to: a card, an answer with its source, or a group of the board. */
export function VotedThing({ voted, children }: VotedThingProps) {
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
    case 'gone':
      return (
        <article className={`${voted.kind === 'gone' ? 'zone' : 'paper'} flex flex-col gap-2 p-3.5`}>
          <p className={voted.kind === 'gone' ? 'text-muted' : 'text-lg font-semibold wrap-anywhere'}>
            {voted.words}
          </p>
          {children}
        </article>
      );
  }
}

/** The same in few lines: to see a whole outcome at a glance. */
export function VotedLine({ voted, children }: VotedThingProps) {
  return (
    <article className="paper flex flex-col gap-1 px-3 py-1.5 text-[0.9375rem] leading-snug">
      <p className={voted.kind === 'gone' ? 'text-muted' : 'line-clamp-3 wrap-anywhere'}>
        {voted.kind === 'card' && (
          <strong className={`theme-${voted.card.theme} text-(--theme)`}>{voted.card.label} </strong>
        )}
        {voted.kind === 'answer' && voted.answer.source !== null && (
          <span className="mr-2 text-muted">
            <SourceSign source={voted.answer.source} />
          </span>
        )}
        {voted.kind === 'card' ? voted.card.question : voted.words}
      </p>
      {children}
    </article>
  );
}
