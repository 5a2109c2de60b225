import { Coffee, DoorOpen, Flag, GalleryHorizontalEnd, MessagesSquare, Sparkles, Sprout } from 'lucide-react';

import { stepTitle, type NamedStep } from '../../messages/stepTitle.ts';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import type { StepActivity } from '../../model/programme/stepActivity.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import { readySteps, type ReadyProgrammeId } from '../../model/programme/presets.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { StepLook, StepLooks } from '../activities/activity.ts';
import { stepLooks } from '../activities/stepLooks.ts';
import { namedStep } from './own/namedStep.ts';
import { StepBoard } from './StepBoard.tsx';

type DrawnStep = NamedStep & {
  readonly minutes: number;
  readonly skipped?: boolean;
  readonly template?: TemplateChoice | undefined;
};

const quiet = 'bg-line text-ink';
const free: StepLook = { Icon: Sparkles, tone: quiet };

/** The steps that are for no activity. */
const plain: StepLooks = {
  welcome: { Icon: DoorOpen, tone: quiet },
  choose: { Icon: GalleryHorizontalEnd, tone: 'bg-action-wash text-action' },
  discuss: { Icon: MessagesSquare, tone: 'bg-action-wash text-action' },
  harvest: { Icon: Sprout, tone: 'bg-good-wash text-good' },
  close: { Icon: Flag, tone: quiet },
  break: { Icon: Coffee, tone: 'bg-surface text-muted' },
  free,
};

/** The icon and colour of a step. */
export function lookOf(activity: StepActivity): StepLook {
  return plain[activity] ?? stepLooks[activity] ?? free;
}

/** A programme drawn: a bar in which each step is as wide as it is long, and the steps with their minutes. */
export function ProgrammeOverview({ steps }: { readonly steps: readonly DrawnStep[] }) {
  const t = useMessages('facilitator', 'programme');
  const taken = steps.filter(({ skipped }) => skipped !== true);
  if (taken.length === 0) return <p className="text-muted">{t(($) => $.plan.none)}</p>;
  // On a phone there is no room for so many signs; the list below has them.
  const many = taken.length > 8;
  return (
    <div className="flex flex-col gap-3">
      <div aria-hidden="true" className="flex h-11 gap-0.5">
        {taken.map((step, index) => {
          const { Icon, tone } = lookOf(step.activity);
          return (
            <div
              key={index}
              style={{ flexGrow: step.minutes }}
              className={`forced-line flex min-w-1 basis-0 items-center justify-center overflow-hidden border border-transparent first:rounded-l-lg last:rounded-r-lg ${tone}`}
            >
              <Icon className={`size-4.5 shrink-0 ${many ? 'max-sm:hidden' : ''}`} />
            </div>
          );
        })}
      </div>
      <ol aria-label={t(($) => $.plan.overview)} className="gap-x-8 sm:columns-2">
        {taken.map((step, index) => {
          const { Icon } = lookOf(step.activity);
          return (
            <li key={index} className="flex min-w-0 break-inside-avoid items-baseline gap-2 py-0.5">
              <Icon aria-hidden="true" className="mt-1 size-4 shrink-0 self-start text-muted" />
              <span className="min-w-0 flex-1 wrap-anywhere">
                {stepTitle(step, t)}
                {step.template !== undefined && <StepBoard template={step.template} />}
              </span>
              <span className="tabular shrink-0 text-sm text-muted">
                {t(($) => $.plan.min, { count: step.minutes })}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="tabular text-sm text-muted">
        {t(($) => $.plan.steps, { count: taken.length })}
        {' · '}
        {t(($) => $.plan.total, { count: taken.reduce((sum, { minutes }) => sum + minutes, 0) })}
      </p>
    </div>
  );
}

/** A programme of one's own drawn. */
export function OwnOverview({ programme }: { readonly programme: ProgrammeFile }) {
  return <ProgrammeOverview steps={programme.steps.map((step) => ({ ...step, ...namedStep(step) }))} />;
}

/** A ready-made programme drawn, whole or in one of its shorter lengths. */
export function ReadyOverview({
  id,
  minutes,
}: {
  readonly id: ReadyProgrammeId;
  readonly minutes?: number | undefined;
}) {
  return <ProgrammeOverview steps={readySteps(id, minutes).map((step) => ({ ...step, title: '' }))} />;
}
