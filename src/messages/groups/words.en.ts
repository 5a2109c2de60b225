import type { wordsTexts as nl } from './words.nl.ts';
import { words } from '../en/words.ts';
import type { Shape } from '../shape.ts';

export const wordsTexts = {
  words,
} satisfies Shape<typeof nl>;
