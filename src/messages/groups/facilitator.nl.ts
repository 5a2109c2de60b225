import { dealPanel } from '../nl/dealPanel.ts';
import { hideAnswer } from '../nl/hideAnswer.ts';
import { lobbyPanel } from '../nl/lobbyPanel.ts';
import { open } from '../nl/open.ts';
import { plan } from '../nl/plan.ts';
import { steer } from '../nl/steer.ts';
import { timerPanel } from '../nl/timerPanel.ts';
import { votePanel } from '../nl/votePanel.ts';

export const facilitatorTexts = {
  dealPanel,
  hideAnswer,
  lobbyPanel,
  open,
  plan,
  steer,
  timerPanel,
  votePanel,
} as const;
