import { CircleDot, LayoutGrid, Sprout, Users } from 'lucide-react';
import { Suspense, useState } from 'react';

import { MyRound } from '../../features/round/MyRound.tsx';
import { useStage } from '../../session/hooks.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { BoardBeside } from './BoardBeside.tsx';
import { BottomNavigation } from './BottomNavigation.tsx';
import { BoardList, HarvestPanel, PeoplePanel } from './parts.tsx';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { SessionHeading } from './SessionHeading.tsx';
import { useRoom } from './useRoom.ts';
import { useNewRound } from './useNewRound.ts';
import { useSection } from './useSection.ts';

const sections = ['nu', 'bord', 'oogst', 'mensen'] as const;

/** The table for who takes part or watches: first my card and my answer, then the board and the harvest. */
export function ParticipantTable({ place }: { readonly place: Place }) {
  const room = useRoom();
  usePageTitle(useStage((stage) => stage.title));
  return room === 'laptop' ? <BesideTheBoard place={place} /> : <OneAtATime place={place} room={room} />;
}

function BesideTheBoard({ place }: { readonly place: Place }) {
  const t = useMessages();
  const [deckOpen, setDeckOpen] = useState(false);
  const [beside, setBeside] = useState<'now' | 'harvest' | 'people'>('now');
  return (
    <SessionFrame place={place} fill>
      <SessionHeading />
      <div className="flex min-h-0 flex-1">
        <section
          aria-label={t(($) => $.table[beside])}
          className="forced-line flex w-full max-w-100 shrink-0 flex-col gap-4 overflow-y-auto border-r border-line bg-surface p-5"
        >
          <SegmentedControl
            label={t(($) => $.table.sections)}
            options={[
              { value: 'now', label: t(($) => $.table.now) },
              { value: 'harvest', label: t(($) => $.table.harvest) },
              { value: 'people', label: t(($) => $.table.people) },
            ]}
            value={beside}
            onChange={setBeside}
          />
          {beside === 'now' ? (
            <MyRound />
          ) : (
            <Suspense fallback={<Loading />}>
              {beside === 'harvest' ? <HarvestPanel /> : <PeoplePanel />}
            </Suspense>
          )}
        </section>
        <BoardBeside
          listHref={place.views.list}
          showDeck={deckOpen}
          onToggleDeck={() => setDeckOpen(!deckOpen)}
        />
      </div>
    </SessionFrame>
  );
}

function OneAtATime({ place, room }: { readonly place: Place; readonly room: 'phone' | 'tablet' }) {
  const t = useMessages();
  const { section, hrefOf } = useSection(sections);
  const newRound = useNewRound(section === 'nu');
  const [deckOpen, setDeckOpen] = useState(false);
  const onBoard = section === 'bord' && room === 'tablet';
  return (
    <SessionFrame
      place={place}
      fill={onBoard}
      bottom={
        <BottomNavigation
          current={section}
          hrefOf={hrefOf}
          sections={[
            {
              id: 'nu',
              label: t(($) => $.table.now),
              icon: <CircleDot aria-hidden="true" />,
              attention: newRound,
            },
            { id: 'bord', label: t(($) => $.table.board), icon: <LayoutGrid aria-hidden="true" /> },
            { id: 'oogst', label: t(($) => $.table.harvest), icon: <Sprout aria-hidden="true" /> },
            { id: 'mensen', label: t(($) => $.table.people), icon: <Users aria-hidden="true" /> },
          ]}
        />
      }
    >
      <Suspense fallback={<Loading />}>
        {section === 'nu' && (
          <div className="mx-auto w-full max-w-2xl px-4 py-4 sm:py-6">
            <SessionHeading />
            <MyRound />
          </div>
        )}
        {section === 'bord' &&
          (onBoard ? (
            <BoardBeside
              listHref={place.views.list}
              showDeck={deckOpen}
              onToggleDeck={() => setDeckOpen(!deckOpen)}
            />
          ) : (
            <BoardList />
          ))}
        {section === 'oogst' && (
          <div className="mx-auto w-full max-w-2xl px-4 py-4 sm:py-6">
            <SessionHeading />
            <HarvestPanel />
          </div>
        )}
        {section === 'mensen' && (
          <div className="mx-auto w-full max-w-2xl px-4 py-4 sm:py-6">
            <SessionHeading />
            <PeoplePanel />
          </div>
        )}
      </Suspense>
    </SessionFrame>
  );
}
