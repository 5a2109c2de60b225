import { useEffect, useRef } from 'react';

import type { Timer } from '../../model/programme/timer.ts';
import { useSessionState } from '../../session/hooks.tsx';
import { useAnnounce, useAnnounceQuietly } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { clockText, useTimerReading } from './clock.ts';
import { passed, reached } from './milestones.ts';
import { playSoftly, prepareOnTouch } from './softSound.ts';
import { useSoundOn } from './useSoundOn.ts';

export function Voice({ timer, isNew }: { readonly timer: Timer; readonly isNew: boolean }) {
  useEffect(prepareOnTouch, []);
  const { leftMs } = useTimerReading(timer);
  useTimerChanges(timer, isNew, leftMs);
  useTimerMilestones(timer, leftMs);
  return null;
}

/** Says aloud that a timer was started, paused or resumed, or got more time. */
function useTimerChanges(timer: Timer, isNew: boolean, leftMs: number): void {
  const t = useMessages();
  const announceQuietly = useAnnounceQuietly();
  const clock = useRef('');
  const before = useRef<Timer | null>(isNew ? null : timer);
  useEffect(() => {
    clock.current = clockText(leftMs);
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
    if (say !== null) announceQuietly(say);
  }, [timer, t, announceQuietly]);
}

/** The measured clock of the server may shift by this much without anybody having set a clock. */
const steadyMs = 2_000;

/**
 * Says aloud when a minute is left, when it is nearly over, and when the time is up; at the end it sounds too. Says only
 * what passes while one is here: a page that is loaded after the end stays silent.
 */
function useTimerMilestones(timer: Timer, leftMs: number): void {
  const t = useMessages();
  const announce = useAnnounce();
  const offset = useSessionState((state) => state.clockOffsetMs);
  const [soundOn] = useSoundOn('time');
  const now = reached(timer, leftMs);
  const end = timer.endsAt;
  const said = useRef({ now, end, offset });

  useEffect(() => {
    const before = said.current;
    // Another end, or another clock: what was said before is not about this one.
    if (before.end !== end || Math.abs(before.offset - offset) > steadyMs) {
      said.current = { now, end, offset };
      return;
    }
    const milestone = passed(before.now, now);
    if (milestone === null) return;
    // Remembers the last that was said: a clock that is corrected by a little must not say it twice.
    said.current = { now: milestone, end, offset };
    announce(
      t(($) => $.time.say[milestone]),
      milestone === 'up' ? undefined : 'quiet',
    );
    if (milestone === 'up' && soundOn) playSoftly('time');
  }, [now, end, offset, soundOn, announce, t]);
}
