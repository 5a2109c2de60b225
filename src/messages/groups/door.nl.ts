import { door } from '../nl/door.ts';
import { entry } from '../nl/entry.ts';

export const doorTexts = {
  door,
  entry,
} as const;
