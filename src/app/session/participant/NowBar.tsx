import { Suspense } from 'react';

import { WhereWeAre } from '../../../features/programme/WhereWeAre.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { TimeInBar } from '../parts.ts';

/** What goes on and the time that is left, in one line that stays in sight. */
export function NowBar() {
  const timed = useStage((stage) => stage.timer !== null);
  return (
    <div className="forced-line flex min-h-12 flex-wrap items-center justify-between gap-x-3 border-b border-line bg-paper px-4 py-0.5">
      <WhereWeAre className="min-w-0 flex-1 basis-28" />
      {/* Fetched only where a time runs. */}
      <Suspense fallback={null}>{timed && <TimeInBar />}</Suspense>
    </div>
  );
}
