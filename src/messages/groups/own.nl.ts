import { own } from '../nl/own.ts';

export const ownTexts = {
  own,
} as const;
