import type { ownTexts as nl } from './own.nl.ts';
import { own } from '../en/own.ts';
import type { Shape } from '../shape.ts';

export const ownTexts = {
  own,
} satisfies Shape<typeof nl>;
