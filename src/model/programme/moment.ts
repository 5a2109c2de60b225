import type { CardId } from '../deck.ts';
import { stepOf } from './programme.ts';
import {
  answersTo,
  cardOf,
  openRound,
  openVote,
  roundsInOrder,
  type Deal,
  type Round,
  type Stage,
} from '../session/stage.ts';
import type { Vote } from '../activities/vote/vote.ts';

/** The steps that a card goes through at the table, in order. */
export const steps = ['choose', 'write', 'discuss', 'vote'] as const;
export type Step = (typeof steps)[number];

/** Where the conversation is. `step` is null when nothing can happen any more. */
export type Moment =
  | { readonly kind: 'lobby'; readonly step: 'choose' }
  | { readonly kind: 'no-card'; readonly step: 'choose' }
  /** Everybody chooses from the cards in their hand. */
  | { readonly kind: 'hand'; readonly step: 'choose'; readonly deal: Deal }
  | { readonly kind: 'card'; readonly step: 'choose'; readonly cardId: CardId; readonly faceDown: boolean }
  | { readonly kind: 'writing'; readonly step: 'write'; readonly cardId: CardId; readonly round: Round }
  | { readonly kind: 'revealed'; readonly step: 'discuss'; readonly cardId: CardId }
  | { readonly kind: 'voting'; readonly step: 'vote'; readonly vote: Vote }
  | { readonly kind: 'voted'; readonly step: 'vote'; readonly vote: Vote }
  | { readonly kind: 'closed'; readonly step: null };

/** What is going on now. Follows from the stage, so that every screen tells the same. */
export function momentOf(stage: Stage): Moment {
  if (stage.phase === 'closed') return { kind: 'closed', step: null };
  if (stage.phase === 'lobby') return { kind: 'lobby', step: 'choose' };
  const round = openRound(stage);
  if (round !== null) return { kind: 'writing', step: 'write', cardId: round.cardId, round };
  const casting = openVote(stage);
  if (casting !== null) return { kind: 'voting', step: 'vote', vote: casting };
  const shown = stage.vote === null ? undefined : stage.votes[stage.vote];
  if (shown !== undefined) return { kind: 'voted', step: 'vote', vote: shown };
  const card = cardOf(stage, stage.spotlight);
  if (card === undefined)
    return stage.deal === null
      ? { kind: 'no-card', step: 'choose' }
      : { kind: 'hand', step: 'choose', deal: stage.deal };
  // A round that nobody wrote in was revealed all the same: one goes on from there.
  const discussed =
    answersTo(stage, card.id).length > 0 || roundsInOrder(stage).some(({ cardId }) => cardId === card.id);
  return discussed && !stage.faceDown
    ? { kind: 'revealed', step: 'discuss', cardId: card.id }
    : { kind: 'card', step: 'choose', cardId: card.id, faceDown: stage.faceDown };
}

/**
 * Whether a card or a vote was put on the screens since the step of the programme began: then somebody wants it seen,
 * whatever the step is for. What the step itself brought does not count.
 */
function isShownSinceStep({ shownAt, programme }: Stage): boolean {
  return shownAt !== null && programme.currentSince !== null && shownAt > programme.currentSince;
}

/** Whether what lies on the table goes before what the step is for: people are busy with it, or it was put there since. */
export function holdsAttention(stage: Stage, { kind }: Moment): boolean {
  switch (kind) {
    case 'writing':
    case 'voting':
    case 'hand':
      return true;
    case 'card':
    case 'revealed':
    case 'voted':
      return isShownSinceStep(stage);
    case 'lobby':
    case 'no-card':
    case 'closed':
      return false;
  }
}

/** Whether everybody looks at the harvest now: the step is for that, and nothing on the table goes before it. */
export function isHarvesting(stage: Stage, moment: Moment): boolean {
  return (
    stage.phase === 'table' &&
    stepOf(stage.programme, stage.programme.current)?.activity === 'harvest' &&
    !holdsAttention(stage, moment)
  );
}
