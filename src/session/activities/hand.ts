import { handOf } from '../../model/session/vault.ts';
import type { Simulated } from './simulated.ts';

/** They play the first card of their hand; the last of them passes. */
export const chooses: Simulated = ({ deal }, members, { engine, inTurn, sayReady }) => {
  if (deal === null) return;
  const { id } = deal;
  inTurn(id, members, (member) => {
    if (engine.stage().deal?.id !== id) return;
    engine.send(member, { type: 'hand.take' });
    const [cardId] = handOf(engine.vault(), member);
    if (cardId !== undefined && member !== members.at(-1)) engine.send(member, { type: 'hand.play', cardId });
    sayReady(member, id);
  });
};
