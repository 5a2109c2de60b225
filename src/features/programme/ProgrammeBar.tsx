import { ListOrdered } from 'lucide-react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StepStrip } from './StepStrip.tsx';
import type { StepGo } from './useStepGo.ts';
import { useStepNews } from './useStepNews.ts';
import { whereOf } from './whereOf.ts';

export interface ProgrammeBarProps {
  readonly go: StepGo['go'];
  /** Shows the whole programme. */
  readonly onOpen: () => void;
  /** Whether there is room for the steps beside each other. */
  readonly wide: boolean;
}

/** Where we are in the programme, for who runs it: with room the steps, otherwise the one of now. */
export function ProgrammeBar({ go, onOpen, wide }: ProgrammeBarProps) {
  const t = useMessages('facilitator');
  const programme = useStage((stage) => stage.programme);
  useStepNews();
  const where = whereOf(programme);
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
