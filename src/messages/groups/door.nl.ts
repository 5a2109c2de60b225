import { door } from '../nl/door.ts';

export const doorTexts = {
  door,
} as const;
