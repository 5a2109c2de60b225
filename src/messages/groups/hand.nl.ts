import { hand } from '../nl/hand.ts';

export const handTexts = {
  hand,
} as const;
