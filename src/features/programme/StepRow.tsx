import { useState } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { cardOf } from '../../model/session/stage.ts';
import { useServerNow, useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { StepBoard } from './StepBoard.tsx';
import { inMinutes } from './ScheduleLine.tsx';
import { lookOf } from './ProgrammeOverview.tsx';
import { MoveStepDialog, useStepItems } from './stepMenu.tsx';
import type { StepGo } from './useStepGo.ts';

export interface StepRowProps {
  readonly step: ProgrammeStep;
  readonly index: number;
  readonly go: StepGo['go'];
  readonly onEdit: () => void;
}

/** One step: its name, its time, and whether it is the current one; going to it, and changing it. */
export function StepRow({ step, index, go, onEdit }: StepRowProps) {
  const t = useMessages('facilitator', 'programme');
  const { locale } = useLocale();
  const running = useStage((stage) => stage.phase === 'table');
  const current = useStage((stage) => stage.programme.current);
  const card = useStage((stage) => cardOf(stage, step.cardId));
  const [moving, setMoving] = useState(false);
  const { items, refused } = useStepItems(step, index, { onEdit, onMove: () => setMoving(true) });

  const now = step.id === current;
  const title = stepTitle(step, t);
  const names = { number: index + 1, step: title };
  const { Icon } = lookOf(step.activity);
  return (
    <li
      {...(now && { 'aria-current': 'step' })}
      className={`forced-line border-b border-line py-1.5 last:border-0 ${now ? '-mx-3 rounded-card border-transparent bg-action-wash px-3' : ''}`}
    >
      <div className="flex flex-wrap items-center gap-x-3 sm:flex-nowrap">
        <span className="tabular w-6 shrink-0 text-right text-muted">{index + 1}</span>
        <Icon aria-hidden="true" className="size-5 shrink-0 text-action" />
        <span className={`min-w-0 flex-1 ${step.skipped ? 'text-muted line-through' : ''}`}>
          <span className={now ? 'font-semibold' : ''}>{title}</span>
          {step.template !== undefined && <StepBoard template={step.template} />}
          {card !== undefined && (
            <span className="block truncate text-sm text-muted">{card.question[locale]}</span>
          )}
        </span>
        <div className="flex w-full items-center justify-end gap-x-3 sm:w-auto">
          {step.skipped && <StatusPill>{t(($) => $.plan.skipped)}</StatusPill>}
          {now && <StatusPill tone="good">{t(($) => $.plan.now)}</StatusPill>}
          <StepTime step={step} />
          {running && !now && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t(($) => $.plan.goHere, names)}
              onClick={() => go({ type: 'step.go', to: step.id, from: current })}
            >
              {t(($) => $.plan.go)}
            </Button>
          )}
          <MenuButton label={t(($) => $.plan.menu, names)} items={items} />
        </div>
      </div>
      <RefusalNotice reason={refused} />
      <MoveStepDialog open={moving} onClose={() => setMoving(false)} step={step} />
    </li>
  );
}

/** The planned time of a step, and once we have been there, the time it took. */
function StepTime({ step }: { readonly step: ProgrammeStep }) {
  const t = useMessages('facilitator', 'programme');
  const { current, currentSince, spentMs } = useStage((stage) => stage.programme);
  const now = useServerNow(5_000);
  const visit = step.id === current && currentSince !== null ? Math.max(0, now - currentSince) : 0;
  const spent = inMinutes((spentMs[step.id] ?? 0) + visit);
  return (
    <span className="tabular shrink-0 text-sm text-muted">
      {spent === 0
        ? t(($) => $.plan.min, { count: step.minutes })
        : t(($) => $.plan.schedule.spent, { spent, count: step.minutes })}
    </span>
  );
}
