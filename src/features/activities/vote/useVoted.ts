import type { BallotItemId } from '../../../model/activities/vote/ballot.ts';
import type { AnswerId } from '../../../model/ids.ts';
import type { CardId } from '../../../model/deck.ts';
import { cardOf, deckOf, type Answer } from '../../../model/session/stage.ts';
import type { Vote, VotedItem } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCardWords, type CardWords } from '../../../ui/useCardWords.ts';

export type Voted =
  | { readonly kind: 'card'; readonly card: CardWords }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'cluster'; readonly title: string }
  /** Its author took it back, or it was hidden, while people voted. */
  | { readonly kind: 'gone' };

/** What is voted on, as it is on the table now. */
export function useVoted(): (over: Vote['over'], item: VotedItem) => Voted {
  const t = useMessages('vote');
  const stage = useStage((whole) => whole);
  const wordsOf = useCardWords();
  const answerOf = (id: BallotItemId) =>
    Object.hasOwn(stage.answers, id) ? stage.answers[id as AnswerId] : undefined;
  return (over, { id, label }) => {
    if (over === 'clusters')
      return { kind: 'cluster', title: label?.trim() || t(($) => $.vote.clusterUntitled) };
    if (over === 'answers') {
      const answer = answerOf(id);
      return answer === undefined ? { kind: 'gone' } : { kind: 'answer', answer };
    }
    const card = cardOf(stage, id as CardId);
    return card === undefined ? { kind: 'gone' } : { kind: 'card', card: wordsOf(card, deckOf(stage, card)) };
  };
}

const nameLength = 60;

/** A short name of what is voted on, for buttons. */
export function useVotedName(): (voted: Voted) => string {
  const t = useMessages('vote');
  return (voted) => {
    if (voted.kind === 'gone') return t(($) => $.vote.offTable);
    const text =
      voted.kind === 'card'
        ? `${voted.card.label}: ${voted.card.question}`
        : voted.kind === 'answer'
          ? voted.answer.text
          : voted.title;
    const line = text.trim().replaceAll(/\s+/gu, ' ');
    return line.length <= nameLength ? line : `${line.slice(0, nameLength - 1).trimEnd()}…`;
  };
}
