import type { ShortcutName } from '../../activities/activity.ts';
import type { ActionWord } from './action.ts';

/** The keys of actions. All are in one table, as the keys themselves are. */
export const keyOf: Readonly<Partial<Record<ActionWord, ShortcutName>>> = {
  draw: 'draw',
  drawOther: 'draw',
  next: 'draw',
  turn: 'reveal',
  reveal: 'reveal',
  start: 'start',
  again: 'start',
  openVote: 'vote',
  closeVote: 'vote',
  nextStep: 'nextStep',
  begin: 'nextStep',
};
