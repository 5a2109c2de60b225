/** Hands: cards dealt to everybody. They are in the vault and never on the stage: nobody can see who passed. */
import type { CardId } from '../../deck.ts';
import { newDealId, type MemberId } from '../../ids.ts';
import type { ActivityCommands } from '../activity.ts';
import { expecting, noLongerExpecting } from '../expected.ts';
import { shuffled } from '../write/publish.ts';
import { countReady } from '../readiness.ts';
import { refuse } from '../../refusal.ts';
import { actsFor } from '../../access/ownership.ts';
import { participantsHere } from '../../session/persons.ts';
import { personOf, type Deal, type Stage } from '../../session/stage.ts';
import { handOf, type Vault } from '../../session/vault.ts';
import { withScreensFree } from '../../decide/cards.ts';
import { accept, type Accepted, type Context, type Decision } from '../../decide/context.ts';
import type { HandCommand } from './hand.ts';

/** The cards that are in no hand and not on the table. */
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

interface Held {
  readonly deal: Deal;
  readonly holder: MemberId;
  readonly hand: readonly CardId[];
  readonly context: Context;
  /** The decision that this is in the hand now. */
  readonly holding: (hand: readonly CardId[], stage?: Stage) => Accepted;
}

/** Decides about the hand of a member, the viewer's own by default. Refuses for members whom the viewer does not act for. */
const withHand =
  <C extends { readonly memberId?: MemberId | undefined }>(
    decide: (stage: Stage, held: Held, command: C) => Decision,
  ) =>
  (stage: Stage, command: C, context: Context): Decision => {
    const { viewer, vault } = context;
    const holder = command.memberId ?? viewer;
    if (!actsFor(stage, viewer, holder)) return refuse('not-allowed');
    if (stage.deal === null) return refuse('no-cards-dealt');
    const holding = (hand: readonly CardId[], next = stage): Accepted => ({
      ...accept(next),
      vault: { ...vault, hands: { ...vault.hands, [holder]: hand } },
    });
    return decide(
      stage,
      { deal: stage.deal, holder, hand: handOf(vault, holder), context, holding },
      command,
    );
  };

/** The same about a card that is in the hand; `others` are the rest of the hand. */
const withCardInHand = (
  decide: (stage: Stage, held: Held & { readonly others: readonly CardId[] }, cardId: CardId) => Decision,
) =>
  withHand(
    (stage, held, { cardId }: { readonly cardId: CardId; readonly memberId?: MemberId | undefined }) => {
      const others = held.hand.filter((id) => id !== cardId);
      return held.hand.includes(cardId) ? decide(stage, { ...held, others }, cardId) : refuse('not-in-hand');
    },
  );

export const handCommands: ActivityCommands<HandCommand> = {
  decide: {
    /** Gives every participant who is here a hand of cards. What was in a hand goes back first. */
    'hand.deal': (stage, { count }, { random, desks, vault }) => {
      const cards = stage.cards.map(({ id }) => id);
      const deal: Deal = { id: newDealId(random), count, ready: 0, of: 0 };
      const free: Stage = { ...withScreensFree(stage), phase: 'table', spotlight: null, faceDown: false };
      const dealt: Stage = { ...free, played: [], deal };
      const ids = participantsHere(stage).map(({ id }) => id);
      const hands = dealTo(ids, count, cards, { cards, random });
      const before = stage.deal === null ? vault : noLongerExpecting(vault, stage.deal.id);
      const next = expecting(before, dealt, deal.id);
      return { ...accept(countReady(dealt, desks, next)), vault: { ...next, hands } };
    },

    /** Ends the dealing: hands go back in the deck, the cards on the table stay. */
    'hand.collect': (stage, _, { vault }) => {
      const { deal } = stage;
      const over = stage.named || deal === null ? vault : noLongerExpecting(vault, deal.id);
      return { ...accept({ ...stage, deal: null }), vault: { ...over, hands: {} } };
    },

    /** A hand for somebody who came in later, or was gone. Does nothing for somebody who has one. */
    'hand.take': withHand((stage, { deal, holder, context: { vault, random }, holding }) => {
      if (Object.hasOwn(vault.hands, holder)) return accept(stage);
      if (personOf(stage, holder) !== holder) return refuse('same-person');
      const cards = stage.cards.map(({ id }) => id);
      const dealt = dealTo([holder], deal.count, pileOf(stage, vault), { cards, random });
      return holding(dealt[holder] ?? []);
    }),

    /** Swaps a card of one's hand for another from the deck. Nobody else sees it. Refused when the deck is empty. */
    'hand.swap': withCardInHand((stage, { hand, context, holding }, cardId) => {
      const pile = pileOf(stage, context.vault);
      const card = pile[context.random.below(Math.max(1, pile.length))];
      if (card === undefined) return refuse('deck-empty');
      return holding(hand.map((id) => (id === cardId ? card : id)));
    }),

    /** Puts a card of one's hand back in the deck. Nobody else sees it. */
    'hand.putBack': withCardInHand((_, { others, holding }) => holding(others)),

    /** Puts a card of one's hand open on the table, for all to see. Nobody sees who did. */
    'hand.play': withCardInHand((stage, { others, holding }, cardId) => {
      const played = stage.played.includes(cardId) ? stage.played : [...stage.played, cardId];
      return holding(others, { ...stage, played });
    }),
  },
  changesScreens: [],
};
