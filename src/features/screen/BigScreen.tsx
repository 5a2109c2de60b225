import { useEffect, useMemo, useRef, type ReactNode } from 'react';

import { momentOf, type Moment } from '../../model/programme/moment.ts';
import { answersTo, lastRoundOn } from '../../model/session/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useJustRevealed } from '../../session/useJustRevealed.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Ending } from './Ending.tsx';
import { isHarvestTime } from './harvestTime.ts';
import { Results } from '../activities/write/Results.tsx';
import { ScreenFooter } from './ScreenFooter.tsx';
import { Spotlight } from '../activities/write/Spotlight.tsx';
import { PlayedOnWall } from '../activities/hand/PlayedOnWall.tsx';
import { TableWithoutCard } from './TableWithoutCard.tsx';
import { useHarvested } from './useHarvested.ts';
import { WallHand } from '../activities/hand/WallHand.tsx';
import { WallHarvest } from './WallHarvest.tsx';
import { WallOutcome } from '../activities/vote/WallOutcome.tsx';
import { WallVote } from '../activities/vote/WallVote.tsx';
import { Welcome } from './Welcome.tsx';

export interface BigScreenProps {
  readonly joinUrl: string;
  /** The step of the programme. */
  readonly where: ReactNode;
  /** The time that is left. */
  readonly time: ReactNode;
}

/**
 * What a room sees on its wall: no controls, nothing that only one person may see.
 * Sizes are in `--u`, a hundredth of the screen's width, or less when the screen is low.
 */
export function BigScreen({ joinUrl, where, time }: BigScreenProps) {
  const t = useMessages('screen');
  const announce = useAnnounce();
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const title = stage.title;
  const turning = useJustRevealed(stage.spotlight === null ? null : lastRoundOn(stage, stage.spotlight));

  const harvesting = isHarvestTime(stage, moment, useHarvested().length > 0);

  const before = useRef(moment.kind);
  useEffect(() => {
    const wasWriting = before.current === 'writing';
    before.current = moment.kind;
    if (!wasWriting || moment.kind !== 'revealed') return;
    const count = answersTo(stage, moment.cardId).length;
    announce(
      t(($) => $.screen.revealed, { count }),
      'quiet',
    );
  }, [moment, stage, announce, t]);

  const running = moment.kind !== 'lobby' && moment.kind !== 'closed';
  return (
    <div className="flex h-dvh min-h-96 flex-col gap-[calc(var(--u)*0.8)] px-[calc(var(--u)*4)] pt-[calc(var(--u)*2.2)] pb-[calc(var(--u)*0.8)] [--u:max(0.45rem,min(1vw,1.778vh))]">
      <h1 className="sr-only">{title}</h1>
      {running && (
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 text-[max(1.125rem,calc(var(--u)*2.2))]">
          <div className="min-w-0">{where}</div>
          {time}
        </div>
      )}
      <div className="flex min-h-0 flex-1 flex-col">
        {harvesting ? <WallHarvest /> : <OnTable moment={moment} joinUrl={joinUrl} turning={turning} />}
      </div>
      <ScreenFooter joinUrl={joinUrl} running={running} />
    </div>
  );
}

interface OnTableProps {
  readonly moment: Moment;
  readonly joinUrl: string;
  readonly turning: boolean;
}

/** What the conversation is about now. */
function OnTable({ moment, joinUrl, turning }: OnTableProps) {
  const anyPlayed = useStage(({ played }) => played.length > 0);
  switch (moment.kind) {
    case 'lobby':
      return <Welcome joinUrl={joinUrl} />;
    case 'no-card':
      return anyPlayed ? <PlayedOnWall /> : <TableWithoutCard />;
    case 'hand':
      return <WallHand deal={moment.deal} />;
    case 'card':
      return <Spotlight cardId={moment.cardId} round={null} />;
    case 'writing':
      return <Spotlight cardId={moment.cardId} round={moment.round} />;
    case 'revealed':
      return <Results key={moment.cardId} cardId={moment.cardId} turning={turning} />;
    case 'voting':
      return <WallVote vote={moment.vote} />;
    case 'voted':
      return <WallOutcome key={moment.vote.id} vote={moment.vote} />;
    case 'closed':
      return <Ending />;
  }
}
