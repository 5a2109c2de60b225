import { Suspense } from 'react';

import { MyRound } from '../../features/round/MyRound.tsx';
import { PeoplePanel } from '../../features/steer/PeoplePanel.tsx';
import { SteerBar } from '../../features/steer/SteerBar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { BoardBeside } from './BoardBeside.tsx';
import { HarvestPanel } from './parts.tsx';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { SessionHeading } from './SessionHeading.tsx';
import { usePanels } from './usePanels.ts';

export interface FacilitatorDeskProps {
  readonly place: Place;
  readonly room: 'tablet' | 'laptop';
}

/** Running a session with room: decks, board, and at the right what is going on. All of it folds away. */
export function FacilitatorDesk({ place, room }: FacilitatorDeskProps) {
  const t = useMessages();
  const { isOpen, toggle, tab, setTab } = usePanels(room);
  return (
    <SessionFrame
      place={place}
      fill
      middle={<SteerBar {...(!isOpen('deck') && { onChooseSelf: () => toggle('deck') })} />}
    >
      <SessionHeading />
      <div className="flex min-h-0 flex-1">
        <BoardBeside
          listHref={place.views.list}
          showDeck={isOpen('deck')}
          onToggleDeck={() => toggle('deck')}
        />
        <Panel
          title={t(($) => $.table.side)}
          side="right"
          open={isOpen('side')}
          onToggle={() => toggle('side')}
        >
          <Suspense fallback={<Loading />}>
            <Tabs
              label={t(($) => $.table.side)}
              selected={tab}
              onSelect={setTab}
              tabs={[
                { id: 'now', title: t(($) => $.table.now), content: <MyRound /> },
                { id: 'people', title: t(($) => $.table.people), content: <PeoplePanel /> },
                { id: 'harvest', title: t(($) => $.table.harvest), content: <HarvestPanel /> },
              ]}
            />
          </Suspense>
        </Panel>
      </div>
    </SessionFrame>
  );
}
