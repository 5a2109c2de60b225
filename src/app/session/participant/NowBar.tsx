import { Suspense } from 'react';

import { TermLine } from '../../../features/glossary/onScreen.ts';
import { WhereWeAre } from '../../../features/programme/WhereWeAre.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { TimeInBar } from '../parts.ts';

/** What goes on and the time that is left, in one line that stays in sight. */
export function NowBar() {
  const timed = useStage((stage) => stage.timer !== null);
  const term = useStage((stage) => stage.term);
  return (
    <div
      className={`forced-line flex min-h-12 flex-wrap items-center justify-between gap-x-3 border-b border-line bg-paper px-4 pb-0.5 ${term === null ? 'pt-0.5' : 'pt-2'}`}
    >
      <WhereWeAre className="min-w-0 flex-1 basis-28" />
      {/* Fetched only where a time runs. */}
      <Suspense fallback={null}>{timed && <TimeInBar />}</Suspense>
      {term !== null && (
        <div className="w-full empty:hidden">
          <Suspense fallback={null}>
            <TermLine termId={term} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
