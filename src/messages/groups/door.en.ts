import type { doorTexts as nl } from './door.nl.ts';
import { door } from '../en/door.ts';
import { entry } from '../en/entry.ts';
import type { Shape } from '../shape.ts';

export const doorTexts = {
  door,
  entry,
} satisfies Shape<typeof nl>;
