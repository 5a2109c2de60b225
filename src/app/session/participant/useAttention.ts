/** Where the viewer looks while things happen at the table. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { busyWith, runAt } from '../../../features/activities/registry.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { isOccupied } from '../../../ui/typedText.ts';

/**
 * Tells the facilitators, and nobody else, whether the viewer looks at something other than the table. Somebody with a
 * hidden page does. Null: what was told last stays as it was.
 */
export function useElsewhere(elsewhere: boolean | null): void {
  const session = useSession();
  useEffect(() => {
    if (elsewhere === null) return undefined;
    const tell = () => session.setElsewhere(elsewhere || document.visibilityState === 'hidden');
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [session, elsewhere]);
}

/** Whether something to do began while the viewer looked at something else. Says aloud, once, that it began. */
export function useFreshMoment(looking: boolean): boolean {
  const t = useMessages();
  const announce = useAnnounce();
  const activity = useStage(busyWith);
  const now = useStage((stage) => runAt(stage)?.id ?? null);
  const [seen, setSeen] = useState(now);
  const announced = useRef(now);
  if (looking && now !== null && seen !== now) setSeen(now);

  useEffect(() => {
    // An activity that was interrupted and goes on did not begin.
    if (activity === undefined || announced.current === now) return;
    announced.current = now;
    if (!looking) announce(`${t(activity.begins)} ${t(($) => $.table.goToNow)}`);
    else if (activity.announcesItself !== true) announce(t(activity.begins), 'quiet');
  }, [now, activity, looking, announce, t]);
  return now !== null && now !== seen;
}

/** When the session closes: brings the viewer to the table, where is said what was agreed. */
export function useEnding(goToTable: () => void): void {
  const closed = useStage(({ phase }) => phase === 'closed');
  const was = useRef(closed);
  const go = useEffectEvent(goToTable);
  useEffect(() => {
    if (closed && !was.current) go();
    was.current = closed;
  }, [closed]);
}

/**
 * When the facilitator calls everybody: brings a viewer who is elsewhere to the table. Somebody who is typing or in a
 * dialog there is told, and goes when they are ready. Gives whether such a call still waits.
 */
export function useGathering(atTable: boolean, goToTable: () => void): boolean {
  const t = useMessages();
  const announce = useAnnounce();
  const gathered = useStage((stage) => stage.gathered);
  const [answered, setAnswered] = useState(gathered);
  const heard = useRef(gathered);
  const go = useRef(goToTable);
  useEffect(() => {
    go.current = goToTable;
  });
  if (atTable && answered !== gathered) setAnswered(gathered);

  useEffect(() => {
    if (heard.current === gathered) return;
    heard.current = gathered;
    if (atTable) return announce(t(($) => $.table.gathered));
    if (isOccupied(document)) return announce(t(($) => $.table.gatheredTyping));
    announce(t(($) => $.table.brought));
    return go.current();
  }, [gathered, atTable, announce, t]);
  return answered !== gathered;
}
