import { Suspense, useState } from 'react';

import { useStage } from '../../session/hooks.tsx';
import { lazyParts } from '../../ui/lazyParts.ts';

// Most of a session there is no timer.
const { Voice } = lazyParts([], { Voice: () => import('./Voice.tsx') }, 'silent');

/** Says aloud what a timer does, and sounds when it is up. Shows nothing; belongs on a page once. */
export function TimerVoice() {
  const timer = useStage((stage) => stage.timer);
  const [found] = useState(timer?.id ?? null);
  if (timer === null) return null;
  return (
    <Suspense fallback={null}>
      <Voice key={timer.id} timer={timer} isNew={timer.id !== found} />
    </Suspense>
  );
}
