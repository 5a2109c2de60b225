import { dealPanel } from '../nl/dealPanel.ts';
import { open } from '../nl/open.ts';
import { steer } from '../nl/steer.ts';
import { timerPanel } from '../nl/timerPanel.ts';
import { votePanel } from '../nl/votePanel.ts';

export const facilitatorTexts = {
  dealPanel,
  open,
  steer,
  timerPanel,
  votePanel,
} as const;
