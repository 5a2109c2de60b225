import { Suspense } from 'react';

import { WhereWeAre } from '../../../features/programme/WhereWeAre.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { TimeInBar } from '../parts.ts';

/** Where we are and the time that is left, in one line that stays in sight. Nothing when there is neither. */
export function NowBar() {
  const something = useStage(({ programme, timer }) => programme.current !== null || timer !== null);
  const timed = useStage((stage) => stage.timer !== null);
  if (!something) return null;
  return (
    <div className="forced-line sticky top-0 z-10 flex min-h-12 items-center justify-between gap-3 border-b border-line bg-paper px-4 py-0.5">
      <WhereWeAre className="min-w-0" />
      {timed && (
        <Suspense fallback={null}>
          <TimeInBar />
        </Suspense>
      )}
    </div>
  );
}
