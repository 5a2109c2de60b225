import { useEffect, useRef, useState } from 'react';

import { busyWith, runAt } from '../../../features/activities/registry.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Whether something to do began while one was looking at something else. Says aloud, once, that it began. */
export function useFreshMoment(looking: boolean): boolean {
  const t = useMessages();
  const announce = useAnnounce();
  const activity = useStage(busyWith);
  const now = useStage((stage) => runAt(stage)?.id ?? null);
  const [seen, setSeen] = useState(now);
  const announced = useRef(now);
  if (looking && now !== null && seen !== now) setSeen(now);

  useEffect(() => {
    // What was interrupted and goes on did not begin.
    if (activity === undefined || announced.current === now) return;
    announced.current = now;
    if (!looking) announce(`${t(activity.begins)} ${t(($) => $.table.goToNow)}`);
    else if (activity.announcesItself !== true) announce(t(activity.begins), 'quiet');
  }, [now, activity, looking, announce, t]);
  return now !== null && now !== seen;
}
