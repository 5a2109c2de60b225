import { CircleDot, LayoutGrid, Sprout, Users } from 'lucide-react';
import { Suspense, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { RaiseHand } from '../../../features/raise/RaiseHand.tsx';
import { isHarvesting, momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { BoardBeside } from '../facilitator/BoardBeside.tsx';
import { BottomNavigation } from '../participant/BottomNavigation.tsx';
import { NowAtTable } from '../participant/NowAtTable.tsx';
import { NowBar } from '../participant/NowBar.tsx';
import { BoardList, BoardMenu, HarvestPanel, PeoplePanel } from '../parts.ts';
import type { Place } from '../place.ts';
import { SessionFrame } from '../SessionFrame.tsx';
import { SessionHeading } from '../SessionHeading.tsx';
import { useElsewhere } from '../participant/useElsewhere.ts';
import { useFreshMoment } from '../participant/useFreshMoment.ts';
import { useGathering } from '../participant/useGathering.ts';
import { useSection } from '../useSection.ts';

const sections = ['nu', 'bord', 'oogst', 'mensen'] as const;
type SectionId = (typeof sections)[number];

export interface OneAtATimeProps {
  readonly place: Place;
  readonly room: 'phone' | 'tablet';
}

/** On a phone or a tablet: one thing at a time, and the rest in reach of a thumb. */
export function OneAtATime({ place, room }: OneAtATimeProps) {
  const t = useMessages();
  const [, navigate] = useLocation();
  const { section, hrefOf } = useSection(sections);
  const atTable = section === 'nu';
  const fresh = useFreshMoment(atTable);
  const called = useGathering(atTable, () => navigate(hrefOf('nu'), { replace: true }));
  useElsewhere(useIsElsewhere(section));
  const icon = { 'aria-hidden': true } as const;
  return (
    <SessionFrame
      place={place}
      fill={section === 'bord' && room === 'tablet'}
      bottom={
        <BottomNavigation
          current={section}
          hrefOf={hrefOf}
          sections={[
            {
              id: 'nu',
              label: t(($) => $.table.now),
              icon: <CircleDot {...icon} />,
              attention: fresh || called,
            },
            { id: 'bord', label: t(($) => $.table.board), icon: <LayoutGrid {...icon} /> },
            { id: 'oogst', label: t(($) => $.table.harvest), icon: <Sprout {...icon} /> },
            { id: 'mensen', label: t(($) => $.table.people), icon: <Users {...icon} /> },
          ]}
          action={<RaiseHand look="cell" />}
        />
      }
    >
      <NowBar />
      <Suspense fallback={<Loading />}>
        {section === 'nu' && (
          <Column>
            <NowAtTable ownHref={place.views.own} />
          </Column>
        )}
        {section === 'bord' && <Board place={place} room={room} />}
        {section === 'oogst' && (
          <Column>
            <HarvestPanel />
          </Column>
        )}
        {section === 'mensen' && (
          <Column>
            <PeoplePanel />
          </Column>
        )}
      </Suspense>
    </SessionFrame>
  );
}

/** Looking at the harvest while we harvest is being at the table. */
function useIsElsewhere(section: SectionId): boolean {
  const harvesting = useStage((stage) => isHarvesting(stage, momentOf(stage)));
  return section !== 'nu' && !(section === 'oogst' && harvesting);
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

/** A small board is no board: on a phone it is the list alone. */
function Board({ place, room }: OneAtATimeProps) {
  const [deckOpen, setDeckOpen] = useState(false);
  if (room === 'phone') return <BoardList tools={<BoardMenu />} />;
  return (
    <>
      <SessionHeading />
      <BoardBeside
        listHref={place.views.list}
        showDeck={deckOpen}
        onToggleDeck={() => setDeckOpen(!deckOpen)}
      />
    </>
  );
}
