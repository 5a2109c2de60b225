import { commanding, type Action as AnyAction } from '../../../model/activities/activity.ts';
import { activityAt, type ActivityAction } from '../../../model/activities/registry.ts';
import type { Moment } from '../../../model/programme/moment.ts';
import type { ShortcutName } from '../../activities/activity.ts';

export type ActionWord =
  | 'draw'
  | 'drawOther'
  | 'stepCard'
  | 'turn'
  | 'start'
  | 'next'
  | 'nextStep'
  | 'begin'
  | 'finish'
  | ActivityAction['word'];

export type Action = AnyAction<ActionWord>;

/** The keys of actions. */
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

/** The action that most likely follows at a moment, and perhaps another, whatever the programme says. */
export function actionsAt(moment: Moment): { readonly main: Action; readonly other: Action | null } | null {
  if (moment.kind === 'lobby' || moment.kind === 'closed') return null;
  if (moment.kind === 'no-card') return { main: commanding('draw', { type: 'card.draw' }), other: null };
  if (moment.kind === 'card') {
    const { cardId, faceDown } = moment;
    const turn = commanding('turn', { type: 'card.turn' });
    const start = commanding('start', { type: 'round.open', cardId });
    const other = commanding('drawOther', { type: 'card.draw', faceDown });
    return { main: faceDown ? turn : start, other };
  }
  return activityAt(moment.kind)?.next(moment) ?? null;
}
