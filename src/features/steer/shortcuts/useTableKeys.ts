import { momentOf } from '../../../model/programme/moment.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useAnnounceRefusal } from '../../../ui/language/useRefusalText.ts';
import type { ShortcutName } from '../../activities/activity.ts';
import { actionsAt, type Action } from '../next/action.ts';
import { keyOf } from '../next/keyOf.ts';
import { moreOf } from '../next/moreOf.ts';
import type { Next } from '../next/nextOf.ts';
import { useSayDone } from '../next/useMoreItems.tsx';
import { useShortcuts } from './useShortcuts.ts';
import type { Steering } from '../next/useSteering.ts';

export interface TableKeys {
  /** Shows where a time can be started. */
  readonly onTimer: () => void;
  readonly onProgramme: () => void;
  /** Shows which keys there are. */
  readonly onKeys: () => void;
}

/** The shortcuts at the table. A key for what cannot be done now says why. */
export function useTableKeys(steering: Steering, next: Next | null, keys: TableKeys): void {
  const announceRefusal = useAnnounceRefusal();
  const say = useSayDone();
  const stage = useStage((whole) => whole);
  const viewer = useViewer();
  const moment = momentOf(stage);
  const more = moreOf(stage, viewer.id);
  const here = actionsAt(moment)?.main;
  const onwards = next === null ? undefined : [next.main, ...next.secondary].find(goesOn);

  /** Does what the main button does when this is its key, and otherwise what the menu has under it. */
  const press = (key: ShortcutName) => () => {
    if (here !== undefined && keyOf[here.word] === key) return void steering.act(here);
    const found = more.find(({ shortcut }) => shortcut === key);
    if (found === undefined) return undefined;
    const { reason } = found;
    if (reason !== null) return announceRefusal(reason);
    return void steering.act(found).then((done) => done && say(found));
  };

  useShortcuts({
    nextStep: () => onwards && void steering.act(onwards),
    back: press('back'),
    draw: press('draw'),
    start: press('start'),
    reveal: press('reveal'),
    vote: press('vote'),
    gather: press('gather'),
    lock: press('lock'),
    timer: () => {
      const { timer } = stage;
      if (timer === null || timer.state === 'up') keys.onTimer();
      else {
        const type = timer.state === 'running' ? 'timer.pause' : 'timer.resume';
        void steering.act({ does: { command: { type, timerId: timer.id } } });
      }
    },
    programme: keys.onProgramme,
    help: keys.onKeys,
  });
}

const goesOn = ({ word }: Action) => keyOf[word] === 'nextStep';
