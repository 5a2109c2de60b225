/**
 * Hands: cards dealt to everybody, as an activity. Who holds, swaps or lays back which card is in the vault and never
 * on the stage, so that nobody can see that somebody passed.
 */
import type { CardId } from '../../deck.ts';
import type { CommandOf } from '../../command.ts';
import { newDealId, type MemberId } from '../../ids.ts';
import type { ActivityCommands } from '../activity.ts';
import { expecting, noLongerExpecting } from '../expected.ts';
import { shuffled } from '../write/publish.ts';
import { countReady } from '../readiness.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import { actsFor } from '../../access/ownership.ts';
import { admittedMembers, type Stage } from '../../session/stage.ts';
import { handOf, type Vault } from '../../session/vault.ts';
import { withScreensFree } from '../../decide/cards.ts';
import { accept, type Context, type Decision } from '../../decide/context.ts';
import type { HandCommand } from './hand.ts';

/** The cards that nobody holds and that do not lie on the table. */
function pileOf(stage: Stage, vault: Vault): CardId[] {
  const taken = new Set([...Object.values(vault.hands).flat(), ...stage.played]);
  return stage.cards.map(({ id }) => id).filter((id) => !taken.has(id));
}

/** Deals to each of these members, round and round; when the deck is empty, a fresh one goes on. */
function dealTo(
  members: readonly MemberId[],
  count: number,
  pile: readonly CardId[],
  { cards, random }: { readonly cards: readonly CardId[]; readonly random: Context['random'] },
): Record<MemberId, CardId[]> {
  const hands: Record<MemberId, CardId[]> = Object.fromEntries(members.map((id) => [id, []]));
  let left = shuffled(pile, random);
  for (let turn = 0; turn < Math.min(count, cards.length); turn += 1)
    for (const hand of Object.values<CardId[]>(hands)) {
      const fresh = () => shuffled(cards, random);
      if (!left.some((id) => !hand.includes(id))) left = fresh();
      const card = left.find((id) => !hand.includes(id));
      if (card === undefined) continue;
      hand.push(card);
      left = left.filter((id) => id !== card);
    }
  return hands;
}

/** Gives every participant a hand of cards. What was in a hand goes back first. */
function handDeal(stage: Stage, { count }: CommandOf<'hand.deal'>, context: Context): Decision {
  const { random, desks, vault } = context;
  const cards = stage.cards.map(({ id }) => id);
  const members = admittedMembers(stage).filter(({ role }) => role === 'participant');
  const dealt: Stage = {
    ...withScreensFree(stage),
    phase: 'table',
    spotlight: null,
    faceDown: false,
    played: [],
    deal: { id: newDealId(random), count, ready: 0, of: 0 },
  };
  const hands = dealTo(
    members.map(({ id }) => id),
    count,
    cards,
    { cards, random },
  );
  const before = stage.deal === null ? vault : noLongerExpecting(vault, stage.deal.id);
  const next = dealt.deal === null ? before : expecting(before, dealt, dealt.deal.id);
  return { ...accept(countReady(dealt, desks, next)), vault: { ...next, hands } };
}

/** Ends the dealing: hands go back in the deck, what was laid on the table stays. */
function handCollect(stage: Stage, { vault }: Context): Decision {
  const { deal } = stage;
  const over = stage.named || deal === null ? vault : noLongerExpecting(vault, deal.id);
  return { ...accept({ ...stage, deal: null }), vault: { ...over, hands: {} } };
}

type Holder = { readonly ok: true; readonly holder: MemberId; readonly hand: readonly CardId[] } | Refusal;

function holderOf(stage: Stage, wanted: MemberId | undefined, { viewer, vault }: Context): Holder {
  const holder = wanted ?? viewer;
  if (!actsFor(stage, viewer, holder)) return refuse('not-allowed');
  if (stage.deal === null) return refuse('no-cards-dealt');
  return { ok: true, holder, hand: handOf(vault, holder) };
}

const withHand = (vault: Vault, holder: MemberId, hand: readonly CardId[]): Vault => ({
  ...vault,
  hands: { ...vault.hands, [holder]: hand },
});

/** For who came in later: a hand of their own. Does nothing for who has one. */
function handTake(stage: Stage, command: CommandOf<'hand.take'>, context: Context): Decision {
  const held = holderOf(stage, command.memberId, context);
  if (!held.ok) return held;
  const { vault, random } = context;
  if (Object.hasOwn(vault.hands, held.holder)) return accept(stage);
  const cards = stage.cards.map(({ id }) => id);
  const dealt = dealTo([held.holder], stage.deal?.count ?? 0, pileOf(stage, vault), { cards, random });
  return { ...accept(stage), vault: withHand(vault, held.holder, dealt[held.holder] ?? []) };
}

/** Swaps a card of one's hand for another from the deck. Nobody else sees it. Refused when the deck is empty. */
function handSwap(stage: Stage, command: CommandOf<'hand.swap'>, context: Context): Decision {
  const held = holderOf(stage, command.memberId, context);
  if (!held.ok) return held;
  if (!held.hand.includes(command.cardId)) return refuse('not-in-hand');
  const pile = pileOf(stage, context.vault);
  const card = pile[context.random.below(Math.max(1, pile.length))];
  if (card === undefined) return refuse('deck-empty');
  const hand = held.hand.map((id) => (id === command.cardId ? card : id));
  return { ...accept(stage), vault: withHand(context.vault, held.holder, hand) };
}

/** Lays a card of one's hand back in the deck. Nobody else sees it. */
function handPutBack(stage: Stage, command: CommandOf<'hand.putBack'>, context: Context): Decision {
  const held = holderOf(stage, command.memberId, context);
  if (!held.ok) return held;
  if (!held.hand.includes(command.cardId)) return refuse('not-in-hand');
  const hand = held.hand.filter((id) => id !== command.cardId);
  return { ...accept(stage), vault: withHand(context.vault, held.holder, hand) };
}

/** Lays a card of one's hand open on the table, for all to see. Not who laid it there. */
function handPlay(stage: Stage, command: CommandOf<'hand.play'>, context: Context): Decision {
  const held = holderOf(stage, command.memberId, context);
  if (!held.ok) return held;
  const { cardId } = command;
  if (!held.hand.includes(cardId)) return refuse('not-in-hand');
  const hand = held.hand.filter((id) => id !== cardId);
  const played = stage.played.includes(cardId) ? stage.played : [...stage.played, cardId];
  return { ...accept({ ...stage, played }), vault: withHand(context.vault, held.holder, hand) };
}

export const handCommands: ActivityCommands<HandCommand> = {
  decide: {
    'hand.deal': handDeal,
    'hand.collect': (stage, _, context) => handCollect(stage, context),
    'hand.take': handTake,
    'hand.swap': handSwap,
    'hand.putBack': handPutBack,
    'hand.play': handPlay,
  },
  changesScreens: [],
};
