import { createElement, useMemo, type FunctionComponent, type ReactNode } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { momentOf, type Moment } from '../../model/programme/moment.ts';
import { stepOf } from '../../model/programme/programme.ts';
import type { StepActivity } from '../../model/programme/stepActivity.ts';
import { useStage } from '../../session/hooks.tsx';
import { screenRestAt, screens, screenViewAt } from '../activities/screens.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { PagesTurned } from '../../ui/wall/useTurningPage.ts';
import { Enlarged } from './Enlarged.tsx';
import { isHarvestTime } from './harvestTime.ts';
import { isSortingTime, mayLead } from './sortingTime.ts';
import { useHarvested, WallHarvest } from './WallHarvest.tsx';
import { WallFan } from '../../ui/wall/WallFan.tsx';
import { Ending, ScreenFooter, useThemes, Welcome } from './Welcome.tsx';

interface BigScreenProps {
  readonly joinUrl: string;
  /** The step of the programme. */
  readonly where: ReactNode;
  /** The time that is left. */
  readonly time: ReactNode;
  /** To choose whether a reveal sounds here. */
  readonly sound: ReactNode;
  /** The board, as large as fits; or something else while there is nothing to see on it. */
  readonly Board: FunctionComponent<{
    readonly sorting: boolean;
    readonly follows: boolean;
    readonly otherwise: ReactNode;
  }>;
}

const texts = screens.flatMap((screen) => screen.texts ?? []);

/**
 * What a room sees on its wall: no controls, nothing that only one person may see.
 * Sizes are in `--u`, a hundredth of the screen's width, or less when the screen is low.
 */
export function BigScreen({ joinUrl, where, time, sound, Board }: BigScreenProps) {
  // Nobody must see that an activity waits for its texts.
  useMessages(...texts);
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const harvesting = isHarvestTime(stage, moment, useHarvested().length > 0);

  // Then the time is what everybody looks at, in the middle.
  const resting =
    moment.kind === 'no-card' && stepOf(stage.programme, stage.programme.current)?.activity === 'break';
  const enlarged = stage.enlarged === null ? undefined : stage.answers[stage.enlarged];
  const running = moment.kind !== 'lobby' && moment.kind !== 'closed';
  return (
    <div className="group/screen flex h-dvh min-h-96 flex-col gap-[calc(var(--u)*0.8)] px-[calc(var(--u)*4)] pt-[calc(var(--u)*2.2)] pb-[calc(var(--u)*0.8)] [--u:max(0.45rem,min(1vw,1.778vh))]">
      <h1 className="sr-only">{stage.title}</h1>
      {running && (
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 text-[max(1.125rem,calc(var(--u)*2.2))]">
          <div className="min-w-0">{where}</div>
          {!resting && time}
        </div>
      )}
      <div className="flex min-h-0 flex-1 flex-col">
        <PagesTurned value={stage.turned}>
          {enlarged !== undefined && running ? (
            <Enlarged key={enlarged.id} answer={enlarged} />
          ) : harvesting ? (
            <WallHarvest />
          ) : (
            <OnTable moment={moment} joinUrl={joinUrl} Board={Board} time={time} />
          )}
        </PagesTurned>
      </div>
      <ScreenFooter joinUrl={joinUrl} running={running} sound={sound} />
    </div>
  );
}

interface OnTableProps extends Pick<BigScreenProps, 'joinUrl' | 'Board' | 'time'> {
  readonly moment: Moment;
}

function OnTable({ moment, joinUrl, Board, time }: OnTableProps) {
  const Rest = useStage(screenRestAt);
  const sorting = useStage((stage) => isSortingTime(stage, moment));
  const follows = useStage((stage) => mayLead(stage, moment));
  if (moment.kind === 'lobby') return <Welcome joinUrl={joinUrl} />;
  if (moment.kind === 'closed') return <Ending />;
  const View = screenViewAt(moment) ?? Rest;
  const table = View === undefined ? <TableWithoutCard time={time} /> : createElement(View, { moment });
  return <Board sorting={sorting} follows={follows} otherwise={table} />;
}

/** Steps in which nobody waits for a card: those of the table itself, and those of activities. */
const cardless: readonly StepActivity[] = [
  ...(['welcome', 'break', 'close', 'free'] as const),
  ...screens.flatMap((screen) => screen.cardless ?? []),
];

/** The session runs, and no card is open: the title of the step, or that a card comes. */
function TableWithoutCard({ time }: Pick<BigScreenProps, 'time'>) {
  const t = useMessages('screen', 'programme');
  const title = useStage((stage) => stage.title);
  const step = useStage(({ programme }) => stepOf(programme, programme.current));
  const [large, small] =
    step !== undefined && cardless.includes(step.activity)
      ? [stepTitle(step, t), title]
      : [t(($) => $.screen.noCard), t(($) => $.screen.noCardMore)];
  return (
    <div className="flex min-h-0 flex-1 flex-col items-center justify-center gap-[calc(var(--u)*2)] text-center">
      <WallFan themes={useThemes()} />
      <p className="serif text-[max(2rem,calc(var(--u)*5))] leading-tight wrap-anywhere">{large}</p>
      {step?.activity === 'break' && <div className="[&>*]:text-[max(3rem,calc(var(--u)*10))]!">{time}</div>}
      <p className="text-[max(1.125rem,calc(var(--u)*2.4))] wrap-anywhere text-muted">{small}</p>
    </div>
  );
}
