import { handOf } from '../../model/session/vault.ts';
import { inOpenRun } from './simulated.ts';

/** They play the first card of their hand; the last of them passes. */
export const chooses = inOpenRun(
  ({ deal }) => deal,
  (member, { id }, { engine, sayReady }, members) => {
    engine.send(member, { type: 'hand.take' });
    const [cardId] = handOf(engine.held().vault, member);
    if (cardId !== undefined && member !== members.at(-1)) engine.send(member, { type: 'hand.play', cardId });
    sayReady(member, id);
  },
);
