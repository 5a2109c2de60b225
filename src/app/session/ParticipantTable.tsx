import { CircleDot, LayoutGrid, Sprout } from 'lucide-react';
import { Suspense } from 'react';

import { useStage } from '../../session/hooks.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { BottomNavigation } from './BottomNavigation.tsx';
import { BoardList, BoardTable, HarvestPanel, MyRound } from './parts.tsx';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { useNewRound } from './useNewRound.ts';
import { useRoom } from './useMediaQuery.ts';
import { useSection } from './useSection.ts';

const sections = ['nu', 'bord', 'oogst'] as const;

/** The table for who takes part or watches: first my card and my answer, then the board and the harvest. */
export function ParticipantTable({ place }: { readonly place: Place }) {
  const t = useMessages();
  const room = useRoom();
  const title = useStage((stage) => stage.title);
  const { section, hrefOf } = useSection(sections);
  const newRound = useNewRound(room === 'laptop' || section === 'nu');
  usePageTitle(title);

  if (room === 'laptop')
    return (
      <SessionFrame place={place} fill>
        <h1 className="sr-only">{title}</h1>
        <div className="flex min-h-0 flex-1">
          <section
            aria-label={t(($) => $.table.round)}
            className="forced-line w-full max-w-105 shrink-0 overflow-y-auto border-r border-line bg-surface p-5"
          >
            <MyRound />
          </section>
          <section aria-label={t(($) => $.table.board)} className="flex min-w-0 flex-1 flex-col">
            <Suspense fallback={<Loading />}>
              <BoardTable showDeck={false} />
            </Suspense>
          </section>
        </div>
      </SessionFrame>
    );

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
              icon: <CircleDot aria-hidden="true" />,
              attention: newRound,
            },
            { id: 'bord', label: t(($) => $.table.board), icon: <LayoutGrid aria-hidden="true" /> },
            { id: 'oogst', label: t(($) => $.table.harvest), icon: <Sprout aria-hidden="true" /> },
          ]}
        />
      }
    >
      <h1 className="sr-only">{title}</h1>
      <Suspense fallback={<Loading />}>
        {section === 'bord' && room === 'tablet' ? (
          <BoardTable showDeck={false} />
        ) : (
          <div className="mx-auto w-full max-w-2xl px-4 py-4 sm:py-6">
            {section === 'nu' && <MyRound />}
            {section === 'bord' && <BoardList />}
            {section === 'oogst' && <HarvestPanel />}
          </div>
        )}
      </Suspense>
    </SessionFrame>
  );
}
