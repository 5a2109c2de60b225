import type { facilitatorTexts as nl } from './facilitator.nl.ts';
import { open } from '../en/open.ts';
import { steer } from '../en/steer.ts';
import { timerPanel } from '../en/timerPanel.ts';
import type { Shape } from '../shape.ts';

export const facilitatorTexts = {
  open,
  steer,
  timerPanel,
} satisfies Shape<typeof nl>;
