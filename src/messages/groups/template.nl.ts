import { keptBoards } from '../nl/keptBoards.ts';
import { template } from '../nl/template.ts';

export const templateTexts = {
  keptBoards,
  template,
} as const;
