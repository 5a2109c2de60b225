import type { facilitatorTexts as nl } from './facilitator.nl.ts';
import { open } from '../en/open.ts';
import { steer } from '../en/steer.ts';
import type { Shape } from '../shape.ts';

export const facilitatorTexts = {
  open,
  steer,
} satisfies Shape<typeof nl>;
