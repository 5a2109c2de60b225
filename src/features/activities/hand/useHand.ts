import type { CardId } from '../../../model/deck.ts';
import type { Deal } from '../../../model/session/stage.ts';
import { useSessionState } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';

export interface Hand {
  /** Undefined: none was dealt to the one who chooses here, since they came later. */
  readonly cardIds: readonly CardId[] | undefined;
  /** Said so, or laid a card on the table: nobody can tell these apart. */
  readonly done: boolean;
  readonly setDone: (done: boolean) => void;
}

/** The hand of the one who chooses here, in this dealing. */
export function useHand(deal: Deal): Hand {
  const { memberId, desk, edits } = useWriter();
  const cardIds = useSessionState(({ hands }) =>
    Object.hasOwn(hands, memberId) ? hands[memberId] : undefined,
  );
  return {
    cardIds,
    done: Object.hasOwn(desk.ready, deal.id),
    setDone: (done) => edits.setReady(deal.id, done),
  };
}
