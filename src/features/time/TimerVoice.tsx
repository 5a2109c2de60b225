import { useEffect, useState } from 'react';

import type { Timer } from '../../model/timer.ts';
import { useStage } from '../../session/hooks.tsx';
import { prepareOnTouch } from './softSound.ts';
import { useTimerChanges } from './useTimerChanges.ts';
import { useTimerMilestones } from './useTimerMilestones.ts';

/** Says aloud what a timer does, and sounds when it is up. Shows nothing; belongs on a page once. */
export function TimerVoice() {
  const timer = useStage((stage) => stage.timer);
  const [found] = useState(timer?.id ?? null);
  useEffect(prepareOnTouch, []);
  return timer === null ? null : <Voice key={timer.id} timer={timer} isNew={timer.id !== found} />;
}

function Voice({ timer, isNew }: { readonly timer: Timer; readonly isNew: boolean }) {
  useTimerChanges(timer, isNew);
  useTimerMilestones(timer);
  return null;
}
