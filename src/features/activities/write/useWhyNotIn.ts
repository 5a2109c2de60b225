import { limits } from '../../../model/limits.ts';
import type { Round } from '../../../model/session/stage.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';

/** Why a text cannot be laid on the table now; undefined when it can. */
export function useWhyNotIn(round: Round, text: string, count: number): string | undefined {
  const t = useMessages();
  const refusalText = useRefusalText();
  if (round.locked) return refusalText('time-up');
  if (count >= limits.answersPerRound) return t(($) => $.round.handInFull, { count });
  if (text === '') return t(($) => $.round.handInEmpty);
  return text.length > limits.answerLength ? t(($) => $.round.handInTooLong) : undefined;
}
