import { words } from '../nl/words.ts';

export const wordsTexts = {
  words,
} as const;
