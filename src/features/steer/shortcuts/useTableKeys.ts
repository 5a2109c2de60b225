import { useCallback, useLayoutEffect, useRef, useState } from 'react';

import type { CommandOf } from '../../../model/command.ts';
import { momentOf } from '../../../model/programme/moment.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { restMs } from '../../../ui/doublePress.ts';
import { useAnnounceRefusal } from '../../../ui/language/useRefusalText.ts';
import type { ShortcutName } from '../../activities/activity.ts';
import { actionsAt, keyOf } from '../next/action.ts';
import { useDoEntry } from '../next/MoreActions.tsx';
import { moreOf } from '../next/moreOf.ts';
import type { Next } from '../next/nextOf.ts';
import type { Steering, SteeringOptions } from '../next/useSteering.ts';
import { shortcutFor, useShortcutsOn } from './shortcuts.ts';

interface TableKeys extends Pick<SteeringOptions, 'onAsk'> {
  readonly steering: Steering;
  readonly next: Next | null;
  readonly onTimer: () => void;
}

interface AskedByKey {
  /** The step back that a key asked for, and that the facilitator is asked about once more. */
  readonly back: CommandOf<'step.go'> | null;
  readonly forget: () => void;
}

/** The shortcuts at the table. A key for what cannot be done now says why. */
export function useTableKeys({ steering, next, onTimer, onAsk }: TableKeys): AskedByKey {
  const [back, setBack] = useState<CommandOf<'step.go'> | null>(null);
  const announceRefusal = useAnnounceRefusal();
  const doEntry = useDoEntry(steering.act);
  const stage = useStage((whole) => whole);
  const viewer = useViewer();
  const here = actionsAt(momentOf(stage))?.main;

  const goOn = () => {
    const onwards = next && [next.main, ...next.secondary].find(({ word }) => keyOf[word] === 'nextStep');
    if (onwards) void steering.act(onwards);
  };
  const doTimer = () => {
    const { timer } = stage;
    if (timer === null || timer.state === 'up') return onTimer();
    const type = timer.state === 'running' ? 'timer.pause' : 'timer.resume';
    return void steering.act({ does: { command: { type, timerId: timer.id } } });
  };
  /** Does what the main button does when this is its key, and otherwise what the menu has under it. */
  const press = (key: ShortcutName) => {
    if (here !== undefined && keyOf[here.word] === key) return void steering.act(here);
    const found = moreOf(stage, viewer.id).find(({ shortcut }) => shortcut === key);
    if (found === undefined) return undefined;
    const { reason, does } = found;
    if (reason !== null) return announceRefusal(reason);
    // One letter, and no button that shows what it does: nobody is taken back by a slip of a finger.
    if (key === 'back' && 'command' in does && does.command.type === 'step.go') return setBack(does.command);
    return void doEntry(found);
  };
  const special: Readonly<Partial<Record<ShortcutName, () => void>>> = {
    nextStep: goOn,
    timer: doTimer,
    programme: () => onAsk('programme'),
    help: () => onAsk('keys'),
  };
  useShortcuts((key) => (special[key] ?? (() => press(key)))());
  const forget = useCallback(() => setBack(null), []);
  return { back, forget };
}

const fields = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';
const covers = 'dialog[open], [role=menu], [role=listbox], [role=dialog]';

/** Calls `act` with what a key asks for, while the component is there. */
function useShortcuts(act: (name: ShortcutName) => void): void {
  const on = useShortcutsOn();
  const latest = useRef(act);
  const last = useRef({ name: '', at: 0 });
  // Before the browser draws: a key that is pressed at what is on the screen must find what belongs to it.
  useLayoutEffect(() => {
    latest.current = act;
  });

  useLayoutEffect(() => {
    if (!on) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { target } = event;
      const typing = target instanceof Element && target.closest(fields) !== null;
      const covered = document.querySelector(covers) !== null;
      const name = shortcutFor(event, { typing, covered });
      if (name === null) return;
      event.preventDefault();
      // As with a button, a double press does one thing.
      if (name === last.current.name && event.timeStamp - last.current.at <= restMs) return;
      last.current = { name, at: event.timeStamp };
      latest.current(name);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}
