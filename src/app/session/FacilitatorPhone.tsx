import { CircleDot, LayoutGrid, Sprout, Users } from 'lucide-react';
import { Suspense } from 'react';

import { MyRound } from '../../features/round/MyRound.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { BottomNavigation } from './BottomNavigation.tsx';
import { FacilitatorTools } from './FacilitatorTools.tsx';
import { BoardList, HarvestPanel, PeoplePanel, SteerBar } from './parts.tsx';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { SessionHeading } from './SessionHeading.tsx';
import { useSection } from './useSection.ts';

const sections = ['nu', 'bord', 'oogst', 'mensen'] as const;

/** Running a session from a phone: one thing at a time. */
export function FacilitatorPhone({ place }: { readonly place: Place }) {
  const t = useMessages();
  const { section, hrefOf } = useSection(sections);
  return (
    <SessionFrame
      place={place}
      tools={<FacilitatorTools place={place} />}
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
      {section !== 'bord' && <SessionHeading />}
      <div className="flex flex-col gap-5 px-4 py-4">
        <Suspense fallback={<Loading />}>
          {section === 'nu' && (
            <>
              <SteerBar />
              <MyRound />
            </>
          )}
          {section === 'bord' && <BoardList />}
          {section === 'oogst' && <HarvestPanel />}
          {section === 'mensen' && <PeoplePanel />}
        </Suspense>
      </div>
    </SessionFrame>
  );
}
