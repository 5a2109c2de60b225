import { Check, ListOrdered } from 'lucide-react';
import { useRef } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useWhere } from './WhereWeAre.tsx';

export interface ProgrammeBarProps {
  /** Shows the whole programme, where one can go to any step. */
  readonly onOpen: () => void;
  /** Whether there is room for the steps beside each other. */
  readonly wide: boolean;
}

/** Where we are in the programme, for a facilitator: all steps where there is room, otherwise the current one. */
export function ProgrammeBar({ onOpen, wide }: ProgrammeBarProps) {
  const t = useMessages('facilitator', 'programme');
  const where = useWhere();
  const name = (
    <>
      <span className="sr-only">{t(($) => $.plan.title)}: </span>
      {where === null
        ? t(($) => $.plan.title)
        : t(($) => $.programme.where, { number: where.number, total: where.total })}
    </>
  );
  if (wide)
    return (
      // The whole strip is the button: what one can press at a step is in the programme itself.
      <div className="relative flex min-w-0 flex-1 items-center rounded-lg hover:bg-action-wash has-focus-visible:outline-3 has-focus-visible:outline-(--kt-focus)">
        <StepStrip />
        <button
          type="button"
          aria-haspopup="dialog"
          className="absolute inset-0 cursor-pointer rounded-lg text-transparent outline-none"
          onClick={onOpen}
        >
          <span className="sr-only">{name}</span>
        </button>
      </div>
    );
  return (
    <Button
      size="small"
      className="tabular min-w-0 text-left"
      aria-haspopup="dialog"
      icon={<ListOrdered aria-hidden="true" className="size-5 shrink-0" />}
      onClick={onOpen}
    >
      <span className="truncate">
        {name}
        {where !== null && <span className="font-normal">, {stepTitle(where.step, t)}</span>}
      </span>
    </Button>
  );
}

/** What the strip leaves free at its sides, where it fades, in pixels. */
const besideStrip = 12;

/** The steps beside each other. Where not all fit, those from the one before the current one on. */
function StepStrip() {
  const t = useMessages('facilitator', 'programme');
  const { steps, current } = useStage((stage) => stage.programme);
  const strip = useRef<HTMLOListElement>(null);
  const shown = steps.filter(({ id, skipped }) => !skipped || id === current);
  const at = shown.findIndex(({ id }) => id === current);

  const bringIntoSight = (here: HTMLElement | null) => {
    const first = (here?.previousElementSibling ?? here) as HTMLElement | null;
    // Not scrollIntoView: that would scroll the page as well.
    if (first !== null) strip.current?.scrollTo({ left: first.offsetLeft - besideStrip });
  };

  return (
    <ol
      ref={strip}
      aria-label={t(($) => $.plan.title)}
      className="relative flex min-w-0 flex-1 items-center gap-1 overflow-hidden px-3 [scrollbar-width:none] [mask-image:linear-gradient(to_right,transparent,black_0.75rem,black_calc(100%-0.75rem),transparent)]"
    >
      {shown.map((step, index) => {
        const now = index === at;
        return (
          <li
            key={step.id}
            {...(now && { ref: bringIntoSight, 'aria-current': 'step' })}
            title={`${stepTitle(step, t)} · ${t(($) => $.plan.min, { count: step.minutes })}`}
            className={`forced-line flex min-h-9 shrink-0 items-center gap-1.5 rounded-lg border border-transparent px-2.5 text-[0.9375rem] leading-tight whitespace-nowrap ${
              now
                ? 'bg-ink font-semibold text-table forced-colors:outline-2'
                : index < at
                  ? 'text-ink'
                  : 'text-muted'
            }`}
          >
            {index < at && (
              <Check role="img" aria-label={t(($) => $.plan.done)} className="size-4 shrink-0" />
            )}
            {stepTitle(step, t)}
          </li>
        );
      })}
    </ol>
  );
}
