import { Suspense, useState } from 'react';

import { RaiseHand } from '../../../features/raise/RaiseHand.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { BoardBeside } from './BoardBeside.tsx';
import { NowAtTable } from '../participant/NowAtTable.tsx';
import { NowBar } from '../participant/NowBar.tsx';
import { HarvestPanel, PeoplePanel } from '../parts.ts';
import type { Place } from '../place.ts';
import { SessionFrame } from '../SessionFrame.tsx';
import { SessionHeading } from '../SessionHeading.tsx';
import { useElsewhere } from '../participant/useElsewhere.ts';
import { useFreshMoment } from '../participant/useFreshMoment.ts';
import { useGathering } from '../participant/useGathering.ts';

/** With room: what goes on now in a column, and the board beside it. */
export function BesideTheBoard({ place }: { readonly place: Place }) {
  const t = useMessages();
  const [deckOpen, setDeckOpen] = useState(false);
  const [beside, setBeside] = useState<'now' | 'harvest' | 'people'>('now');
  useFreshMoment(beside === 'now');
  // The board is in sight here, whatever is in the column: one is at the table.
  useElsewhere(false);
  useGathering(beside === 'now', () => setBeside('now'));
  return (
    <SessionFrame place={place} fill>
      <SessionHeading />
      <div className="flex min-h-0 flex-1">
        <section
          aria-label={t(($) => $.table[beside])}
          className="forced-line flex w-full max-w-100 shrink-0 flex-col border-r border-line bg-surface"
        >
          <NowBar />
          <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-5">
            <SegmentedControl
              label={t(($) => $.table.sections)}
              options={[
                { value: 'now', label: t(($) => $.table.now) },
                { value: 'harvest', label: t(($) => $.table.harvest) },
                { value: 'people', label: t(($) => $.table.people) },
              ]}
              value={beside}
              onChange={setBeside}
            />
            {beside === 'now' ? (
              <NowAtTable ownHref={place.views.own} />
            ) : (
              <Suspense fallback={<Loading />}>
                {beside === 'harvest' ? <HarvestPanel /> : <PeoplePanel />}
              </Suspense>
            )}
          </div>
          <div className="forced-line border-t border-line bg-paper px-5 py-2 empty:hidden">
            <RaiseHand look="row" />
          </div>
        </section>
        <BoardBeside
          listHref={place.views.list}
          showDeck={deckOpen}
          onToggleDeck={() => setDeckOpen(!deckOpen)}
        />
      </div>
    </SessionFrame>
  );
}
