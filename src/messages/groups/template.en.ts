import type { templateTexts as nl } from './template.nl.ts';
import { keptBoards } from '../en/keptBoards.ts';
import { template } from '../en/template.ts';
import type { Shape } from '../shape.ts';

export const templateTexts = {
  keptBoards,
  template,
} satisfies Shape<typeof nl>;
