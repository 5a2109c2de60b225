import { open } from '../nl/open.ts';
import { steer } from '../nl/steer.ts';
import { timerPanel } from '../nl/timerPanel.ts';

export const facilitatorTexts = {
  open,
  steer,
  timerPanel,
} as const;
