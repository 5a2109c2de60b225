import type { revealTexts as nl } from './reveal.nl.ts';
import { revealed } from '../en/revealed.ts';
import type { Shape } from '../shape.ts';

export const revealTexts = {
  revealed,
} satisfies Shape<typeof nl>;
