import type { CardId } from '../deck.ts';
import type { Answer, Stage } from './stage.ts';

/** The published answers to every card, in order. All at once, since there can be thousands. */
export function answersByCard({ answers }: Pick<Stage, 'answers'>): ReadonlyMap<CardId, readonly Answer[]> {
  const byCard = new Map<CardId, Answer[]>();
  for (const answer of Object.values(answers).sort((a, b) => a.order - b.order)) {
    const others = byCard.get(answer.cardId);
    if (others === undefined) byCard.set(answer.cardId, [answer]);
    else others.push(answer);
  }
  return byCard;
}
