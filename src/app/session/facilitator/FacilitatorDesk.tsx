import { Suspense, useState } from 'react';

import { facilitatorAt } from '../../../features/activities/facilitators.ts';
import { PeoplePanel } from '../../../features/steer/people/PeoplePanel.tsx';
import { momentOf } from '../../../model/programme/moment.ts';
import type { Stage } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { BoardPane } from '../BoardPane.tsx';
import { HarvestPanel } from '../parts.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame, SessionHeading } from '../SessionFrame.tsx';
import { FacilitatorNow, showTime } from './FacilitatorNow.tsx';
import { FacilitatorSteer } from './FacilitatorSteer.tsx';

interface FacilitatorDeskProps {
  readonly links: SessionLinks;
  readonly room: 'tablet' | 'laptop';
}

/** Running a session with room: decks, board, and at the right what is going on. All of it folds away. */
export function FacilitatorDesk({ links, room }: FacilitatorDeskProps) {
  const t = useMessages();
  const hasSteps = useStage(stageHasSteps);
  const { isOpen, toggle, show, tab, setTab } = usePanels(room);
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
      links={links}
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
        <BoardPane
          listHref={links.views.list}
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
                  content: <FacilitatorNow ownHref={links.views.own} />,
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

type PanelName = 'deck' | 'side';

const stageHasSteps = ({ programme }: Stage) => programme.steps.length > 0;

/** The id of what goes on at the table: when it changes, something began. */
function aboutNow(stage: Stage): string | null {
  const moment = momentOf(stage);
  return facilitatorAt(moment)?.about?.(moment) ?? stage.spotlight;
}

/** Which panels beside the board are open. A card or an activity that begins brings itself into sight. */
function usePanels(room: 'tablet' | 'laptop') {
  const goesOn = useStage(aboutNow);
  const hasSteps = useStage(stageHasSteps);
  const [order, setOrder] = useState<readonly PanelName[]>(() => {
    if (room === 'laptop') return ['deck', 'side'];
    // In a programme, its words are needed more than an empty board.
    return hasSteps ? ['side'] : [];
  });
  const [tab, setTab] = useState(goesOn === null && !hasSteps ? 'people' : 'now');
  const [shown, setShown] = useState(goesOn);

  // On a tablet there is room for one panel beside the board: the one that was opened last.
  const open = room === 'laptop' ? order : order.slice(-1);
  const without = (name: PanelName) => order.filter((one) => one !== name);
  /** Brings a tab of the panel at the side into sight. */
  const show = (wanted: string) => {
    setTab(wanted);
    setOrder([...without('side'), 'side']);
  };
  if (shown !== goesOn) {
    setShown(goesOn);
    if (goesOn !== null) show('now');
  }
  return {
    isOpen: (name: PanelName) => open.includes(name),
    toggle: (name: PanelName) => setOrder(open.includes(name) ? without(name) : [...without(name), name]),
    show,
    tab,
    setTab,
  };
}
