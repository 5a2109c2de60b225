import { Suspense, useState } from 'react';

import { useStage } from '../../session/hooks.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { FacilitatorTools } from './FacilitatorTools.tsx';
import { BoardTable, HarvestPanel, MyRound, PeoplePanel, SteerBar } from './parts.tsx';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';

export interface FacilitatorDeskProps {
  readonly place: Place;
  readonly room: 'tablet' | 'laptop';
}

/** Running a session with room: decks, board, and at the right what is going on. All of it folds away. */
export function FacilitatorDesk({ place, room }: FacilitatorDeskProps) {
  const t = useMessages();
  const title = useStage((stage) => stage.title);
  const [sideOpen, setSideOpen] = useState(room === 'laptop');
  return (
    <SessionFrame place={place} fill middle={<SteerBar />} tools={<FacilitatorTools place={place} />}>
      <h1 className="sr-only">{title}</h1>
      <div className="flex min-h-0 flex-1">
        <section aria-label={t(($) => $.table.board)} className="flex min-w-0 flex-1 flex-col">
          <Suspense fallback={<Loading />}>
            {/* On a tablet there is room for one panel beside the board. */}
            <BoardTable showDeck={room === 'laptop' || !sideOpen} />
          </Suspense>
        </section>
        <Panel
          title={t(($) => $.table.side)}
          side="right"
          open={sideOpen}
          onToggle={() => setSideOpen(!sideOpen)}
        >
          <Suspense fallback={<Loading />}>
            <Tabs
              label={t(($) => $.table.side)}
              tabs={[
                { id: 'people', title: t(($) => $.table.people), content: <PeoplePanel /> },
                { id: 'round', title: t(($) => $.table.round), content: <MyRound /> },
                { id: 'harvest', title: t(($) => $.table.harvest), content: <HarvestPanel /> },
              ]}
            />
          </Suspense>
        </Panel>
      </div>
    </SessionFrame>
  );
}
