import type { CardId } from '../deck.ts';
import type { RoundId } from '../ids.ts';
import type { Answer, Stage } from './stage.ts';

const inOrder = ({ answers }: Pick<Stage, 'answers'>) =>
  Object.values(answers).sort((a, b) => a.order - b.order);

/** The published answers to every card, in order. All at once, since there can be thousands. */
export function answersByCard(stage: Pick<Stage, 'answers'>): ReadonlyMap<CardId, readonly Answer[]> {
  return Map.groupBy(inOrder(stage), ({ cardId }) => cardId);
}

/** The published answers of every round, in order. */
export function answersByRound(stage: Pick<Stage, 'answers'>): ReadonlyMap<RoundId, readonly Answer[]> {
  return Map.groupBy(inOrder(stage), ({ roundId }) => roundId);
}
