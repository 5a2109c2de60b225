export {
  checkinPanel,
  dealPanel,
  hideAnswer,
  lobbyPanel,
  surveyPanel,
  timerPanel,
  votePanel,
} from './facilitator/panels.ts';
export { plan } from './facilitator/plan.ts';
export { steer } from './facilitator/steer.ts';
