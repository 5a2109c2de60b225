import { createElement, useMemo, type ReactNode } from 'react';

import { momentOf, type Moment } from '../../model/programme/moment.ts';
import { useStage } from '../../session/hooks.tsx';
import { screenRestAt, screens, screenViewAt } from '../activities/screens.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Ending } from './Ending.tsx';
import { isHarvestTime } from './harvestTime.ts';
import { ScreenFooter } from './ScreenFooter.tsx';
import { TableWithoutCard } from './TableWithoutCard.tsx';
import { useHarvested } from './useHarvested.ts';
import { WallHarvest } from './WallHarvest.tsx';
import { Welcome } from './Welcome.tsx';

export interface BigScreenProps {
  readonly joinUrl: string;
  /** The step of the programme. */
  readonly where: ReactNode;
  /** The time that is left. */
  readonly time: ReactNode;
}

const texts = screens.flatMap((screen) => screen.texts ?? []);

/**
 * What a room sees on its wall: no controls, nothing that only one person may see.
 * Sizes are in `--u`, a hundredth of the screen's width, or less when the screen is low.
 */
export function BigScreen({ joinUrl, where, time }: BigScreenProps) {
  // What activities show must not wait for its texts before everybody's eyes.
  useMessages(...texts);
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const title = stage.title;

  const harvesting = isHarvestTime(stage, moment, useHarvested().length > 0);

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
        {harvesting ? <WallHarvest /> : <OnTable moment={moment} joinUrl={joinUrl} />}
      </div>
      <ScreenFooter joinUrl={joinUrl} running={running} />
    </div>
  );
}

interface OnTableProps {
  readonly moment: Moment;
  readonly joinUrl: string;
}

/** What the conversation is about now. */
function OnTable({ moment, joinUrl }: OnTableProps) {
  const Rest = useStage(screenRestAt);
  if (moment.kind === 'lobby') return <Welcome joinUrl={joinUrl} />;
  if (moment.kind === 'closed') return <Ending />;
  return createElement(screenViewAt(moment) ?? Rest ?? TableWithoutCard, { moment });
}
