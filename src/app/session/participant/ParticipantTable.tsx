import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { RaiseHand } from '../../../features/raise/RaiseHand.tsx';
import { isHarvesting, momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { BoardPane } from '../BoardPane.tsx';
import { BottomNavigation, useSection } from '../BottomNavigation.tsx';
import {
  BoardList,
  BoardMenu,
  HarvestDialog,
  HarvestPanel,
  NowBar,
  ParticipantDesk,
  PeoplePanel,
} from '../parts.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame, SessionHeading } from '../SessionFrame.tsx';
import { useRoom } from '../useRoom.ts';
import { useViewTitle } from '../useViewTitle.ts';
import { NowAtTable } from './NowAtTable.tsx';
import { useElsewhere, useEnding, useFreshMoment, useGathering } from './useAttention.ts';

/** The table for people who take part or watch: first my card and my answer, then the board and the harvest. */
export function ParticipantTable({ links }: { readonly links: SessionLinks }) {
  const room = useRoom();
  useViewTitle();
  return room === 'laptop' ? <ParticipantDesk links={links} /> : <OneSection links={links} room={room} />;
}

interface OneSectionProps {
  readonly links: SessionLinks;
  readonly room: 'phone' | 'tablet';
}

/** On a phone or a tablet: one section at a time, and the rest in reach of a thumb. */
function OneSection({ links, room }: OneSectionProps) {
  const [, navigate] = useLocation();
  const { section, hrefOf } = useSection();
  const harvesting = useStage((stage) => isHarvesting(stage, momentOf(stage)));
  const atTable = section === 'nu';
  const fresh = useFreshMoment(atTable);
  const called = useGathering(atTable, () => navigate(hrefOf('nu'), { replace: true }));
  useEnding(() => navigate(hrefOf('nu'), { replace: true }));
  // Looking at the harvest while everybody harvests is being at the table.
  useElsewhere(!atTable && !(section === 'oogst' && harvesting));
  return (
    <SessionFrame
      links={links}
      fill={section === 'bord' && room === 'tablet'}
      bottom={<BottomNavigation attention={fresh || called} action={<RaiseHand look="cell" />} />}
    >
      <div className="now-bar sticky top-0 z-10 min-h-12">
        <Suspense fallback={null}>
          <NowBar />
        </Suspense>
      </div>
      <Suspense fallback={<Loading />}>
        {section === 'bord' ? (
          <Board links={links} room={room} />
        ) : (
          <Column>
            {section === 'nu' && <NowAtTable ownHref={links.views.own} />}
            {section === 'oogst' && <HarvestPanel />}
            {section === 'mensen' && <PeoplePanel />}
          </Column>
        )}
      </Suspense>
    </SessionFrame>
  );
}

function Column({ children }: { readonly children: ReactNode }) {
  return (
    // What stays in sight below the line with the time needs its height.
    <div className="mx-auto w-full max-w-2xl px-4 py-4 [--now-bar:3.25rem] sm:py-6">
      <SessionHeading />
      {children}
    </div>
  );
}

/** On a phone there is no room for a board: there it is the list alone. */
function Board({ links, room }: OneSectionProps) {
  if (room === 'phone') return <BoardList HarvestDialog={HarvestDialog} tools={<BoardMenu />} />;
  return (
    <>
      <SessionHeading />
      <BoardPane listHref={links.views.list} />
    </>
  );
}
