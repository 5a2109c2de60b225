/** The guide: what the facilitators want to say, at a step or a card. Theirs alone. */
import type { CardId } from '../deck.ts';
import type { StepId } from '../ids.ts';

export interface Guide {
  readonly steps: Readonly<Record<StepId, string>>;
  readonly cards: Readonly<Record<CardId, string>>;
}

export const emptyGuide: Guide = { steps: {}, cards: {} };
