import { useEffect } from 'react';

import type { Timer } from '../../model/programme/timer.ts';
import { prepareOnTouch } from './softSound.ts';
import { useTimerChanges } from './useTimerChanges.ts';
import { useTimerMilestones } from './useTimerMilestones.ts';

export interface VoiceProps {
  readonly timer: Timer;
  /** It was started while one was here. */
  readonly isNew: boolean;
}

/** The voice of one timer. */
export function Voice({ timer, isNew }: VoiceProps) {
  useEffect(prepareOnTouch, []);
  useTimerChanges(timer, isNew);
  useTimerMilestones(timer);
  return null;
}
