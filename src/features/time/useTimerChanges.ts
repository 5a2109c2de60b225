import { useEffect, useRef } from 'react';

import type { Timer } from '../../model/programme/timer.ts';
import { useServerNow } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { clockText } from './clockText.ts';
import { remainingOf } from '../../model/programme/timer.ts';

/** Says aloud that a timer was started, stands still, goes on, or got more time. */
export function useTimerChanges(timer: Timer, isNew: boolean): void {
  const t = useMessages();
  const announce = useAnnounce();
  const now = useServerNow();
  const clock = useRef('');
  const before = useRef<Timer | null>(isNew ? null : timer);
  useEffect(() => {
    clock.current = clockText(Math.min(timer.totalMs, remainingOf(timer, now)));
  });
  useEffect(() => {
    const last = before.current;
    before.current = timer;
    if (last === timer) return;
    const values = { clock: clock.current };
    const say =
      last === null
        ? t(($) => $.time.say.started, values)
        : timer.totalMs > last.totalMs || (last.state === 'up' && timer.state === 'running')
          ? t(($) => $.time.say.added, values)
          : timer.state === last.state || timer.state === 'up'
            ? null
            : t(($) => (timer.state === 'paused' ? $.time.say.paused : $.time.say.resumed));
    if (say !== null) announce(say, 'quiet');
  }, [timer, t, announce]);
}
