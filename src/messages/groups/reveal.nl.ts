import { revealed } from '../nl/revealed.ts';

export const revealTexts = {
  revealed,
} as const;
