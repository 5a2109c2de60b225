import { Check, ListOrdered } from 'lucide-react';
import { useRef } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { StepGo } from './useStepGo.ts';
import { useWhere } from './WhereWeAre.tsx';

export interface ProgrammeBarProps {
  readonly go: StepGo['go'];
  /** Shows the whole programme. */
  readonly onOpen: () => void;
  /** Whether there is room for the steps beside each other. */
  readonly wide: boolean;
}

/** Where we are in the programme, for a facilitator: all steps where there is room, otherwise the current one. */
export function ProgrammeBar({ go, onOpen, wide }: ProgrammeBarProps) {
  const t = useMessages('facilitator', 'programme');
  const where = useWhere();
  return (
    <>
      <Button
        size="small"
        className="tabular min-w-0 text-left"
        aria-haspopup="dialog"
        icon={<ListOrdered aria-hidden="true" className="size-5 shrink-0" />}
        onClick={onOpen}
      >
        <span className="truncate">
          {where === null ? (
            t(($) => $.plan.title)
          ) : (
            <>
              <span className="sr-only">{t(($) => $.plan.title)}: </span>
              {t(($) => $.programme.where, { number: where.number, total: where.total })}
              {!wide && <span className="font-normal">, {stepTitle(where.step, t)}</span>}
            </>
          )}
        </span>
      </Button>
      {wide && <StepStrip go={go} />}
    </>
  );
}

/** The steps beside each other, the current one in the middle of what is in sight. One can go to each of them. */
function StepStrip({ go }: { readonly go: StepGo['go'] }) {
  const t = useMessages('facilitator', 'programme');
  const { steps, current } = useStage((stage) => stage.programme);
  const strip = useRef<HTMLOListElement>(null);
  const shown = steps.filter(({ id, skipped }) => !skipped || id === current);
  const at = shown.findIndex(({ id }) => id === current);

  const centre = (here: HTMLElement | null) => {
    const list = strip.current;
    // Not scrollIntoView: that would scroll the page as well.
    if (list && here) list.scrollTo({ left: here.offsetLeft - (list.clientWidth - here.offsetWidth) / 2 });
  };

  return (
    <ol
      ref={strip}
      aria-label={t(($) => $.plan.title)}
      className="relative flex min-w-0 flex-1 items-center gap-1 overflow-x-auto px-3 py-1 [scrollbar-width:none] [mask-image:linear-gradient(to_right,transparent,black_0.75rem,black_calc(100%-0.75rem),transparent)]"
    >
      {shown.map((step, index) => {
        const now = index === at;
        const title = stepTitle(step, t);
        return (
          <li key={step.id} {...(now && { ref: centre })} className="shrink-0">
            <button
              type="button"
              {...(now && { 'aria-current': 'step' })}
              aria-label={now ? undefined : t(($) => $.plan.goTo, { number: index + 1, step: title })}
              title={`${title} · ${t(($) => $.plan.min, { count: step.minutes })}`}
              onClick={() => {
                if (!now) go({ type: 'step.go', to: step.id, from: current });
              }}
              className={`forced-line flex min-h-11 items-center gap-1.5 rounded-lg border border-transparent px-2.5 text-[0.9375rem] leading-tight whitespace-nowrap ${
                now
                  ? 'bg-ink font-semibold text-table forced-colors:outline-2'
                  : `hover:bg-action-wash ${index < at ? 'text-ink' : 'text-muted'}`
              }`}
            >
              {index < at && (
                <Check role="img" aria-label={t(($) => $.plan.done)} className="size-4 shrink-0" />
              )}
              {title}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
