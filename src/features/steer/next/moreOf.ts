import type { CommandType } from '../../../model/command.ts';
import type { MemberId } from '../../../model/ids.ts';
import { forbids } from '../../../model/access/commands.ts';
import { previousStep } from '../../../model/programme/programme.ts';
import type { Reason } from '../../../model/refusal.ts';
import type { Stage } from '../../../model/session/stage.ts';
import type { Doing } from './action.ts';

export type MoreName =
  'back' | 'draw' | 'drawFaceDown' | 'start' | 'putBack' | 'deal' | 'vote' | 'gather' | 'lock' | 'unlock';

export interface More {
  readonly name: MoreName;
  readonly does: Doing;
  /** Why this cannot be done now; null when it can. */
  readonly reason: Reason | null;
}

/** Everything one may want at the table, whatever comes next: no step stands in the way of it. */
export function moreOf(stage: Stage, viewer: MemberId): readonly More[] {
  const { programme, spotlight, boardLocked } = stage;
  const back = previousStep(programme);
  const entry = (name: MoreName, type: CommandType, does: Doing): More => ({
    name,
    does,
    reason: forbids(stage, viewer, type),
  });
  const lock = boardLocked ? 'board.unlock' : 'board.lock';
  return [
    ...(back === undefined
      ? []
      : [entry('back', 'step.go', { command: { type: 'step.go', to: back.id, from: programme.current } })]),
    entry('draw', 'card.draw', { command: { type: 'card.draw' } }),
    entry('drawFaceDown', 'card.draw', { command: { type: 'card.draw', faceDown: true } }),
    ...(spotlight === null
      ? []
      : [
          entry('start', 'round.open', { command: { type: 'round.open', cardId: spotlight } }),
          entry('putBack', 'card.putBack', { command: { type: 'card.putBack', cardId: spotlight } }),
        ]),
    entry('deal', 'hand.deal', { opens: 'deal' }),
    entry('vote', 'vote.open', { opens: 'vote' }),
    entry('gather', 'table.gather', { command: { type: 'table.gather' } }),
    entry(boardLocked ? 'unlock' : 'lock', lock, { command: { type: lock } }),
  ];
}
