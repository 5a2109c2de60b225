import { useMemo } from 'react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { FittedPages } from '../../ui/wall/FittedPages.tsx';
import { narrowLevels, type Level } from '../../ui/wall/fitNotes.ts';
import { useHarvestCounts } from './useHarvestCounts.ts';
import { useHarvested } from './useHarvested.ts';
import { useWideScreen } from '../../ui/wall/useWideScreen.ts';
import { WallPromise } from './WallPromise.tsx';

/** From large to the smallest that can still be read from the back. */
const wideLevels: readonly Level[] = [
  { columns: 1, type: 3.6 },
  { columns: 1, type: 3 },
  { columns: 2, type: 2.8 },
  { columns: 2, type: 2.4 },
  { columns: 2, type: 2.2 },
  { columns: 3, type: 2.2 },
];

/** What was agreed so far, on the wall: who does what, and when. */
export function WallHarvest() {
  const t = useMessages('screen');
  const harvested = useHarvested();
  const counts = useHarvestCounts(harvested);
  const wide = useWideScreen();
  const items = useMemo(
    () => harvested.map((one) => ({ id: one.id, content: <WallPromise harvest={one} /> })),
    [harvested],
  );
  return (
    <section aria-labelledby="wall-harvest" className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h2 id="wall-harvest" className="serif text-[max(1.5rem,calc(var(--u)*3.4))] leading-[1.15]">
          {t(($) => $.screen.agreed)}
        </h2>
        <p className="tabular text-[max(1rem,calc(var(--u)*2))] text-muted">{counts}</p>
      </div>
      {items.length > 0 ? (
        <FittedPages items={items} levels={wide ? wideLevels : narrowLevels} />
      ) : (
        <div className="zone flex flex-1 flex-col items-center justify-center gap-[calc(var(--u)*1.2)] p-6 text-center">
          <p className="serif text-[max(2rem,calc(var(--u)*5))] leading-tight">
            {t(($) => $.screen.nothingAgreed)}
          </p>
          <p className="text-[max(1.125rem,calc(var(--u)*2.4))] text-muted">
            {t(($) => $.screen.nothingAgreedMore)}
          </p>
        </div>
      )}
    </section>
  );
}
