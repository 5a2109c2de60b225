import type { doorTexts as nl } from './door.nl.ts';
import { door } from '../en/door.ts';
import type { Shape } from '../shape.ts';

export const doorTexts = {
  door,
} satisfies Shape<typeof nl>;
