import { Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';

import { TimerDisplay } from '../../../features/time/TimerDisplay.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { BottomNavigation, useSection } from '../BottomNavigation.tsx';
import { BoardList, BoardMenu, HarvestDialog, HarvestPanel, PeoplePanel } from '../parts.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame, SessionHeading } from '../SessionFrame.tsx';
import { useRoom } from '../useRoom.ts';
import { useViewTitle } from '../useViewTitle.ts';
import { FacilitatorDesk } from './FacilitatorDesk.tsx';
import { FacilitatorNow, showTime } from './FacilitatorNow.tsx';
import { FacilitatorSteer } from './FacilitatorSteer.tsx';

/** The table for a facilitator: what goes on now, and what comes next. */
export function FacilitatorTable({ links }: { readonly links: SessionLinks }) {
  const room = useRoom();
  useViewTitle();
  return room === 'phone' ? <OneSection links={links} /> : <FacilitatorDesk links={links} room={room} />;
}

/** A phone is the remote: one section at a time, and what comes next always in reach of a thumb. */
function OneSection({ links }: { readonly links: SessionLinks }) {
  const [, navigate] = useLocation();
  const { section, hrefOf } = useSection();
  useEffect(() => {
    const page = document.documentElement;
    page.toggleAttribute('data-next-below', true);
    return () => void page.toggleAttribute('data-next-below', false);
  }, []);
  return (
    <SessionFrame
      links={links}
      bottom={
        <>
          <div className="forced-line border-t border-line bg-paper px-4 py-2 empty:hidden">
            <Suspense fallback={null}>
              <FacilitatorSteer
                remote={{ time: <TimerDisplay /> }}
                wide={false}
                onChooseSelf={() => navigate(hrefOf('bord'))}
                onPeople={() => navigate(hrefOf('mensen'))}
                onTimer={() => {
                  navigate(hrefOf('nu'));
                  showTime();
                }}
              />
            </Suspense>
          </div>
          <BottomNavigation />
        </>
      }
    >
      <Suspense fallback={<Loading />}>
        {section === 'bord' ? (
          <BoardList HarvestDialog={HarvestDialog} tools={<BoardMenu />} />
        ) : (
          <div className="flex flex-col gap-5 px-4 py-4">
            <SessionHeading />
            {section === 'nu' && <FacilitatorNow ownHref={links.views.own} remote />}
            {section === 'oogst' && <HarvestPanel />}
            {section === 'mensen' && <PeoplePanel />}
          </div>
        )}
      </Suspense>
    </SessionFrame>
  );
}
