import type { facilitatorTexts as nl } from './facilitator.nl.ts';
import { dealPanel } from '../en/dealPanel.ts';
import { hideAnswer } from '../en/hideAnswer.ts';
import { lobbyPanel } from '../en/lobbyPanel.ts';
import { open } from '../en/open.ts';
import { plan } from '../en/plan.ts';
import { steer } from '../en/steer.ts';
import { timerPanel } from '../en/timerPanel.ts';
import { votePanel } from '../en/votePanel.ts';
import type { Shape } from '../shape.ts';

export const facilitatorTexts = {
  dealPanel,
  hideAnswer,
  lobbyPanel,
  open,
  plan,
  steer,
  timerPanel,
  votePanel,
} satisfies Shape<typeof nl>;
