import { open } from '../nl/open.ts';
import { steer } from '../nl/steer.ts';

export const facilitatorTexts = {
  open,
  steer,
} as const;
