import { beside } from '../nl/beside.ts';

export const besideTexts = {
  beside,
} as const;
