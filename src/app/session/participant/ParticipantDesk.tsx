import { Suspense, useState } from 'react';

import { RaiseHand } from '../../../features/raise/RaiseHand.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { BoardPane } from '../BoardPane.tsx';
import { HarvestPanel, NowBar, PeoplePanel } from '../parts.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame, SessionHeading } from '../SessionFrame.tsx';
import { NowAtTable } from './NowAtTable.tsx';
import { useElsewhere, useFreshMoment, useGathering } from './useAttention.ts';

const columns = ['now', 'harvest', 'people'] as const;

/** The table on a laptop: what goes on now in a column, and the board beside it. */
export function ParticipantDesk({ links }: { readonly links: SessionLinks }) {
  const t = useMessages();
  const [shown, setShown] = useState<(typeof columns)[number]>('now');
  useFreshMoment(shown === 'now');
  // The board is in sight whatever is in the column, so the viewer is at the table.
  useElsewhere(false);
  useGathering(shown === 'now', () => setShown('now'));
  return (
    <SessionFrame links={links} fill>
      <SessionHeading />
      <div className="flex min-h-0 flex-1">
        <section
          aria-label={t(($) => $.table[shown])}
          className="forced-line flex w-full max-w-100 shrink-0 flex-col border-r border-line bg-surface"
        >
          <div className="sticky top-0 z-10 min-h-12">
            <Suspense fallback={null}>
              <NowBar />
            </Suspense>
          </div>
          <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-5">
            <SegmentedControl
              label={t(($) => $.table.sections)}
              options={columns.map((value) => ({ value, label: t(($) => $.table[value]) }))}
              value={shown}
              onChange={setShown}
            />
            {shown === 'now' ? (
              <NowAtTable ownHref={links.views.own} />
            ) : (
              <Suspense fallback={<Loading />}>
                {shown === 'harvest' ? <HarvestPanel /> : <PeoplePanel />}
              </Suspense>
            )}
          </div>
          <div className="forced-line border-t border-line bg-paper px-5 py-2 empty:hidden">
            <RaiseHand look="row" />
          </div>
        </section>
        <BoardPane listHref={links.views.list} />
      </div>
    </SessionFrame>
  );
}
