import {
  ArrowLeft,
  ChevronLeft,
  ChevronRight,
  Lock,
  LockOpen,
  Megaphone,
  PenLine,
  Shuffle,
  SquareDashed,
  Undo2,
  type LucideIcon,
} from 'lucide-react';

import { forbids } from '../../../model/access/commands.ts';
import type { Command } from '../../../model/command.ts';
import type { MemberId } from '../../../model/ids.ts';
import { activityAt } from '../../../model/activities/registry.ts';
import { momentOf } from '../../../model/programme/moment.ts';
import { previousStep } from '../../../model/programme/programme.ts';
import type { Reason } from '../../../model/refusal.ts';
import type { Stage } from '../../../model/session/stage.ts';
import type { Entry } from '../../activities/activity.ts';
import { facilitators } from '../../activities/facilitators.ts';

export interface More extends Entry {
  /** Why this cannot be done now; null when it can. */
  readonly reason: Reason | null;
}

/** Everything else that a facilitator can do at the table: no step of the programme rules it out. */
export function moreOf(stage: Stage, viewer: MemberId): readonly More[] {
  const { programme, spotlight } = stage;
  const back = previousStep(programme);
  const all = [
    ...(back === undefined
      ? []
      : [entry('back', ArrowLeft, { type: 'step.go', to: back.id, from: programme.current }, 'back')]),
    entry('draw', Shuffle, { type: 'card.draw' }, 'draw'),
    entry('drawFaceDown', SquareDashed, { type: 'card.draw', faceDown: true }),
    ...(spotlight === null
      ? []
      : [
          entry('start', PenLine, { type: 'round.open', cardId: spotlight }, 'start'),
          said('putBack', Undo2, { type: 'card.putBack', cardId: spotlight }),
        ]),
    ...facilitators.flatMap(({ entries = [] }) => entries),
    ...(showsSomething(stage)
      ? [
          said('pageOn', ChevronRight, { type: 'table.turnPage', to: 'next' }),
          said('pageBack', ChevronLeft, { type: 'table.turnPage', to: 'previous' }),
        ]
      : []),
    said('gather', Megaphone, { type: 'table.gather' }, 'gather'),
    stage.boardLocked
      ? said('unlock', LockOpen, { type: 'board.unlock' }, 'lock')
      : said('lock', Lock, { type: 'board.lock' }, 'lock'),
  ];
  return all.map((one) => ({ ...one, reason: forbids(stage, viewer, one.type) }));
}

/** Whether the big screen can have pages now: something was revealed or counted. */
function showsSomething(stage: Stage): boolean {
  const { kind } = momentOf(stage);
  return activityAt(kind)?.shownAt.some((one) => one === kind) === true;
}

type Said = 'putBack' | 'pageOn' | 'pageBack' | 'gather' | 'lock' | 'unlock';

function entry(
  name: Said | 'back' | 'draw' | 'drawFaceDown' | 'start',
  Icon: LucideIcon,
  command: Command,
  shortcut?: Entry['shortcut'],
): Entry {
  return {
    name,
    label: ($) => $.steer.more[name],
    Icon,
    ...(shortcut && { shortcut }),
    type: command.type,
    does: { command },
  };
}

/** An entry that says aloud when it is done: nothing on the facilitator's own screen shows it. */
const said = (name: Said, ...rest: [LucideIcon, Command, Entry['shortcut']?]): Entry => ({
  ...entry(name, ...rest),
  done: ($) => $.steer.done[name],
});
