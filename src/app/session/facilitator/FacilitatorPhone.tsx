import { CircleDot, LayoutGrid, Sprout, Users } from 'lucide-react';
import { Suspense } from 'react';
import { useLocation } from 'wouter';

import { PeoplePanel } from '../../../features/steer/people/PeoplePanel.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { BottomNavigation } from '../participant/BottomNavigation.tsx';
import { FacilitatorNow } from './FacilitatorNow.tsx';
import { FacilitatorSteer } from './FacilitatorSteer.tsx';
import { BoardList, BoardMenu, HarvestPanel } from '../parts.ts';
import type { Place } from '../place.ts';
import { SessionFrame } from '../SessionFrame.tsx';
import { SessionHeading } from '../SessionHeading.tsx';
import { showTime } from '../showTime.ts';
import { useSection } from '../useSection.ts';

const sections = ['nu', 'bord', 'oogst', 'mensen'] as const;

/** Running a session from a phone: one thing at a time. */
export function FacilitatorPhone({ place }: { readonly place: Place }) {
  const t = useMessages();
  const [, navigate] = useLocation();
  const { section, hrefOf } = useSection(sections);
  return (
    <SessionFrame
      place={place}
      bottom={
        <BottomNavigation
          current={section}
          hrefOf={hrefOf}
          sections={[
            { id: 'nu', label: t(($) => $.table.now), icon: <CircleDot aria-hidden="true" /> },
            { id: 'bord', label: t(($) => $.table.board), icon: <LayoutGrid aria-hidden="true" /> },
            { id: 'oogst', label: t(($) => $.table.harvest), icon: <Sprout aria-hidden="true" /> },
            { id: 'mensen', label: t(($) => $.table.people), icon: <Users aria-hidden="true" /> },
          ]}
        />
      }
    >
      <Suspense fallback={<Loading />}>
        {section === 'bord' ? (
          <BoardList tools={<BoardMenu />} />
        ) : (
          <div className="flex flex-col gap-5 px-4 py-4">
            <SessionHeading />
            {section === 'nu' && (
              <>
                <FacilitatorSteer
                  wide={false}
                  onChooseSelf={() => navigate(hrefOf('bord'))}
                  onPeople={() => navigate(hrefOf('mensen'))}
                  onTimer={showTime}
                />
                <FacilitatorNow ownHref={place.views.own} />
              </>
            )}
            {section === 'oogst' && <HarvestPanel />}
            {section === 'mensen' && <PeoplePanel />}
          </div>
        )}
      </Suspense>
    </SessionFrame>
  );
}
