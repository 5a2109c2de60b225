import { reading } from '../nl/reading.ts';
import { sharing } from '../nl/sharing.ts';

export const reportTexts = {
  reading,
  sharing,
} as const;
