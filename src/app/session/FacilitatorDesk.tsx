import { Suspense, useState } from 'react';

import { MyRound } from '../../features/round/MyRound.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { BoardBeside } from './BoardBeside.tsx';
import { FacilitatorTools } from './FacilitatorTools.tsx';
import { HarvestPanel, PeoplePanel, SteerBar } from './parts.tsx';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { SessionHeading } from './SessionHeading.tsx';

type PanelName = 'deck' | 'side';

export interface FacilitatorDeskProps {
  readonly place: Place;
  readonly room: 'tablet' | 'laptop';
}

/** Running a session with room: decks, board, and at the right what is going on. All of it folds away. */
export function FacilitatorDesk({ place, room }: FacilitatorDeskProps) {
  const t = useMessages();
  const [open, setOpen] = useState<readonly PanelName[]>(room === 'laptop' ? ['deck', 'side'] : []);
  // On a tablet there is room for one panel beside the board: the one that was opened last.
  const panels = room === 'laptop' ? open : open.slice(-1);
  const toggle = (name: PanelName) =>
    setOpen(
      panels.includes(name)
        ? open.filter((one) => one !== name)
        : [...open.filter((one) => one !== name), name],
    );
  return (
    <SessionFrame place={place} fill middle={<SteerBar />} tools={<FacilitatorTools place={place} />}>
      <SessionHeading />
      <div className="flex min-h-0 flex-1">
        <BoardBeside
          listHref={place.views.list}
          showDeck={panels.includes('deck')}
          onToggleDeck={() => toggle('deck')}
        />
        <Panel
          title={t(($) => $.table.side)}
          side="right"
          open={panels.includes('side')}
          onToggle={() => toggle('side')}
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
