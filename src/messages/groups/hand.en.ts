import type { handTexts as nl } from './hand.nl.ts';
import { hand } from '../en/hand.ts';
import type { Shape } from '../shape.ts';

export const handTexts = {
  hand,
} satisfies Shape<typeof nl>;
