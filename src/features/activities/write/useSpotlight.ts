import { cardOf, lastRoundOn, type Round } from '../../../model/session/stage.ts';
import type { Card } from '../../../model/deck.ts';
import { useStage } from '../../../session/hooks.tsx';

/** The card in the spotlight and the last round on it. */
export function useSpotlight(): { readonly card: Card | undefined; readonly round: Round | null } {
  const card = useStage((stage) => cardOf(stage, stage.spotlight));
  const round = useStage((stage) => (card === undefined ? null : lastRoundOn(stage, card.id)));
  return { card, round };
}
