import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StepRow } from './StepRow.tsx';
import { useKeepFocus } from './useKeepFocus.ts';
import type { StepGo } from './useStepGo.ts';

/** All steps in order, each with what one can do about it. */
export function StepList({ go }: { readonly go: StepGo['go'] }) {
  const t = useMessages('facilitator');
  const { steps } = useStage((stage) => stage.programme);
  const keepFocus = useKeepFocus(steps.map(({ id }) => id).join());
  return (
    <ol aria-label={t(($) => $.plan.overview)} className="flex flex-col" {...keepFocus}>
      {steps.map((step, index) => (
        <StepRow key={step.id} step={step} index={index} go={go} />
      ))}
    </ol>
  );
}
