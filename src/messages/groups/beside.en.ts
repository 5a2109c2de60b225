import type { besideTexts as nl } from './beside.nl.ts';
import { beside } from '../en/beside.ts';
import type { Shape } from '../shape.ts';

export const besideTexts = {
  beside,
} satisfies Shape<typeof nl>;
