import type { CardId } from '../../../model/deck.ts';
import type { AnswerId } from '../../../model/ids.ts';
import { cardOf, deckOf } from '../../../model/session/stage.ts';
import type { Vote, VotedItem } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCardWords } from '../../../ui/useCardWords.ts';

/** What was voted on, in words. */
export function useWallWords(): (over: Vote['over'], item: VotedItem) => string {
  const t = useMessages('vote');
  const stage = useStage((whole) => whole);
  const wordsOf = useCardWords();
  return (over, { id, label }) => {
    const gone = t(($) => $.vote.offTable);
    if (over === 'clusters') return label?.trim() || t(($) => $.vote.clusterUntitled);
    if (over === 'answers')
      return Object.hasOwn(stage.answers, id) ? (stage.answers[id as AnswerId]?.text ?? gone) : gone;
    const card = cardOf(stage, id as CardId);
    if (card === undefined) return gone;
    const words = wordsOf(card, deckOf(stage, card));
    return `${words.label}: ${words.question}`;
  };
}
