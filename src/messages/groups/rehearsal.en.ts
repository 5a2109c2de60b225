import type { rehearsalTexts as nl } from './rehearsal.nl.ts';
import { rehearsal } from '../en/rehearsal.ts';
import { preview } from '../en/preview.ts';
import type { Shape } from '../shape.ts';

export const rehearsalTexts = {
  rehearsal,
  preview,
} satisfies Shape<typeof nl>;
