import { ArrowLeft, Lock, LockOpen, Megaphone, PenLine, Shuffle, SquareDashed, Undo2 } from 'lucide-react';

import { forbids } from '../../../model/access/commands.ts';
import type { MemberId } from '../../../model/ids.ts';
import { previousStep } from '../../../model/programme/programme.ts';
import type { Reason } from '../../../model/refusal.ts';
import type { Stage } from '../../../model/session/stage.ts';
import type { Entry } from '../../activities/activity.ts';
import { facilitators } from '../../activities/facilitators.ts';

export interface More extends Entry {
  /** Why this cannot be done now; null when it can. */
  readonly reason: Reason | null;
}

/** Everything one may want at the table, whatever comes next: no step stands in the way of it. */
export function moreOf(stage: Stage, viewer: MemberId): readonly More[] {
  const all = [
    ...backwards(stage),
    draw,
    drawFaceDown,
    ...aboutCard(stage),
    ...facilitators.flatMap(({ entries = [] }) => entries),
    gather,
    stage.boardLocked ? unlock : lock,
  ];
  return all.map((entry) => ({ ...entry, reason: forbids(stage, viewer, entry.type) }));
}

function backwards({ programme }: Stage): readonly Entry[] {
  const back = previousStep(programme);
  if (back === undefined) return [];
  return [
    {
      name: 'back',
      label: ($) => $.steer.more.back,
      Icon: ArrowLeft,
      shortcut: 'back',
      type: 'step.go',
      does: { command: { type: 'step.go', to: back.id, from: programme.current } },
    },
  ];
}

function aboutCard({ spotlight }: Stage): readonly Entry[] {
  if (spotlight === null) return [];
  return [
    {
      name: 'start',
      label: ($) => $.steer.more.start,
      Icon: PenLine,
      shortcut: 'start',
      type: 'round.open',
      does: { command: { type: 'round.open', cardId: spotlight } },
    },
    {
      name: 'putBack',
      label: ($) => $.steer.more.putBack,
      Icon: Undo2,
      type: 'card.putBack',
      does: { command: { type: 'card.putBack', cardId: spotlight } },
      done: ($) => $.steer.done.putBack,
    },
  ];
}

const draw: Entry = {
  name: 'draw',
  label: ($) => $.steer.more.draw,
  Icon: Shuffle,
  shortcut: 'draw',
  type: 'card.draw',
  does: { command: { type: 'card.draw' } },
};
const drawFaceDown: Entry = {
  name: 'drawFaceDown',
  label: ($) => $.steer.more.drawFaceDown,
  Icon: SquareDashed,
  type: 'card.draw',
  does: { command: { type: 'card.draw', faceDown: true } },
};
const gather: Entry = {
  name: 'gather',
  label: ($) => $.steer.more.gather,
  Icon: Megaphone,
  shortcut: 'gather',
  type: 'table.gather',
  does: { command: { type: 'table.gather' } },
  done: ($) => $.steer.done.gather,
};
const lock: Entry = {
  name: 'lock',
  label: ($) => $.steer.more.lock,
  Icon: Lock,
  shortcut: 'lock',
  type: 'board.lock',
  does: { command: { type: 'board.lock' } },
  done: ($) => $.steer.done.lock,
};
const unlock: Entry = {
  name: 'unlock',
  label: ($) => $.steer.more.unlock,
  Icon: LockOpen,
  shortcut: 'lock',
  type: 'board.unlock',
  does: { command: { type: 'board.unlock' } },
  done: ($) => $.steer.done.unlock,
};
