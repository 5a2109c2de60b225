export { dealPanel } from './facilitator/dealPanel.ts';
export { hideAnswer } from './facilitator/hideAnswer.ts';
export { lobbyPanel } from './facilitator/lobbyPanel.ts';
export { open } from './facilitator/open.ts';
export { plan } from './facilitator/plan.ts';
export { steer } from './facilitator/steer.ts';
export { timerPanel } from './facilitator/timerPanel.ts';
export { votePanel } from './facilitator/votePanel.ts';
