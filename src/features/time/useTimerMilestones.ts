import { useEffect, useRef } from 'react';

import type { Timer } from '../../model/programme/timer.ts';
import { useSessionState } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { passed, reached } from './milestones.ts';
import { playSoftly } from './softSound.ts';
import { useSoundOn } from './useSoundOn.ts';
import { useTimerReading } from './useTimerReading.ts';

/** So far may the measured clock of the server shift without anybody having set a clock. */
const steadyMs = 2_000;

/**
 * Says aloud when a minute is left, when it is nearly over, and when the time is up; at the end it sounds too. Only what
 * passes while one is here: a page that is loaded after the end stays silent.
 */
export function useTimerMilestones(timer: Timer): void {
  const t = useMessages();
  const announce = useAnnounce();
  const { leftMs } = useTimerReading(timer);
  const offset = useSessionState((state) => state.clockOffsetMs);
  const [soundOn] = useSoundOn();
  const now = reached(timer, leftMs);
  const end = timer.endsAt;
  const said = useRef({ now, end, offset });

  useEffect(() => {
    const before = said.current;
    // Another end, or another clock: what was passed before says nothing about this one.
    if (before.end !== end || Math.abs(before.offset - offset) > steadyMs) {
      said.current = { now, end, offset };
      return;
    }
    const milestone = passed(before.now, now);
    if (milestone === null) return;
    // The furthest that was said stays: a clock that is corrected by a little must not say it twice.
    said.current = { now: milestone, end, offset };
    announce(
      t(($) => $.time.say[milestone]),
      milestone === 'up' ? undefined : 'quiet',
    );
    if (milestone === 'up' && soundOn) playSoftly();
  }, [now, end, offset, soundOn, announce, t]);
}
