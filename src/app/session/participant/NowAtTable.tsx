import { Suspense, useMemo } from 'react';

import { MyRound } from '../../../features/activities/write/MyRound.tsx';
import { isHarvesting, momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { OwnAnswersLink } from './OwnAnswersLink.tsx';
import { HarvestPanel, MyHand, MyVote, PlayedCards } from '../parts.ts';

/** One thing at a time, for who takes part or watches: the hand, the card and the answers, the vote, or the harvest. */
export function NowAtTable({ ownHref }: { readonly ownHref: string }) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  if (isHarvesting(stage, moment))
    return (
      <Suspense fallback={<Loading />}>
        <HarvestPanel />
        <OwnAnswersLink href={ownHref} />
      </Suspense>
    );
  switch (moment.kind) {
    case 'voting':
    case 'voted':
      return (
        <Suspense fallback={<Loading />}>
          <MyVote vote={moment.vote} />
        </Suspense>
      );
    case 'hand':
      return (
        <Suspense fallback={<Loading />}>
          <MyHand deal={moment.deal} />
        </Suspense>
      );
    case 'no-card':
      return (
        <div className="flex flex-col gap-6">
          <MyRound />
          <OwnAnswersLink href={ownHref} />
          {stage.played.length > 0 && (
            <Suspense fallback={<Loading />}>
              <PlayedCards />
            </Suspense>
          )}
        </div>
      );
    case 'lobby':
    case 'card':
    case 'writing':
      return <MyRound />;
    case 'revealed':
    case 'closed':
      return (
        <>
          <MyRound />
          <OwnAnswersLink href={ownHref} />
        </>
      );
  }
}
