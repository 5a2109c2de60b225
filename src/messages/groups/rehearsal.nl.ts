import { rehearsal } from '../nl/rehearsal.ts';
import { preview } from '../nl/preview.ts';

export const rehearsalTexts = {
  rehearsal,
  preview,
} as const;
