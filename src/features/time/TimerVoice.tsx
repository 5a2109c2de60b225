import { lazy, Suspense, useState } from 'react';

import { useStage } from '../../session/hooks.tsx';

// Most of a session there is no timer.
const Voice = lazy(async () => ({ default: (await import('./Voice.tsx')).Voice }));

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
