import { createElement, useMemo, type ReactNode } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { momentOf, type Moment } from '../../model/programme/moment.ts';
import { stepOf, type StepActivity } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { screenRestAt, screens, screenViewAt } from '../activities/screens.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { isHarvestTime } from './harvestTime.ts';
import { LargeWords, useHarvested, WallHarvest } from './WallHarvest.tsx';
import { Ending, ScreenFooter, Welcome } from './Welcome.tsx';

interface BigScreenProps {
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
  // Nobody must see that an activity waits for its texts.
  useMessages(...texts);
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const harvesting = isHarvestTime(stage, moment, useHarvested().length > 0);

  const running = moment.kind !== 'lobby' && moment.kind !== 'closed';
  return (
    <div className="flex h-dvh min-h-96 flex-col gap-[calc(var(--u)*0.8)] px-[calc(var(--u)*4)] pt-[calc(var(--u)*2.2)] pb-[calc(var(--u)*0.8)] [--u:max(0.45rem,min(1vw,1.778vh))]">
      <h1 className="sr-only">{stage.title}</h1>
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

function OnTable({ moment, joinUrl }: { readonly moment: Moment; readonly joinUrl: string }) {
  const Rest = useStage(screenRestAt);
  if (moment.kind === 'lobby') return <Welcome joinUrl={joinUrl} />;
  if (moment.kind === 'closed') return <Ending />;
  return createElement(screenViewAt(moment) ?? Rest ?? TableWithoutCard, { moment });
}

/** Steps in which nobody waits for a card: those of the table itself, and those of activities. */
const cardless: readonly StepActivity[] = [
  ...(['welcome', 'break', 'close', 'free'] as const),
  ...screens.flatMap((screen) => screen.cardless ?? []),
];

/** The session runs, and no card is open: the title of the step, or that a card comes. */
function TableWithoutCard() {
  const t = useMessages('screen', 'programme');
  const title = useStage((stage) => stage.title);
  const step = useStage(({ programme }) => stepOf(programme, programme.current));
  const [large, small] =
    step !== undefined && cardless.includes(step.activity)
      ? [stepTitle(step, t), title]
      : [t(($) => $.screen.noCard), t(($) => $.screen.noCardMore)];
  return <LargeWords large={large} small={small} />;
}
