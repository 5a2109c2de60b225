import { Suspense } from 'react';

import { PeoplePanel } from '../../../features/steer/people/PeoplePanel.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { BoardBeside } from './BoardBeside.tsx';
import { FacilitatorNow } from './FacilitatorNow.tsx';
import { FacilitatorSteer } from './FacilitatorSteer.tsx';
import { HarvestPanel } from '../parts.ts';
import type { Place } from '../place.ts';
import { SessionFrame } from '../SessionFrame.tsx';
import { SessionHeading } from '../SessionHeading.tsx';
import { showTime } from '../showTime.ts';
import { usePanels } from './usePanels.ts';

export interface FacilitatorDeskProps {
  readonly place: Place;
  readonly room: 'tablet' | 'laptop';
}

/** Running a session with room: decks, board, and at the right what is going on. All of it folds away. */
export function FacilitatorDesk({ place, room }: FacilitatorDeskProps) {
  const t = useMessages();
  const { isOpen, toggle, show, tab, setTab } = usePanels(room);
  const hasSteps = useStage(({ programme }) => programme.steps.length > 0);
  const steer = (
    <FacilitatorSteer
      wide={room === 'laptop'}
      {...(!isOpen('deck') && { onChooseSelf: () => toggle('deck') })}
      onPeople={() => show('people')}
      onTimer={() => {
        show('now');
        showTime();
      }}
    />
  );
  return (
    <SessionFrame
      place={place}
      fill
      // The steps of a programme are more than the header has room for.
      middle={hasSteps ? undefined : steer}
    >
      <SessionHeading />
      {hasSteps && (
        <div className="print-hidden forced-line relative z-10 border-b border-line bg-paper px-3 py-1.5 empty:hidden sm:px-5">
          {steer}
        </div>
      )}
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
                {
                  id: 'now',
                  title: t(($) => $.table.now),
                  content: <FacilitatorNow ownHref={place.views.own} />,
                },
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
