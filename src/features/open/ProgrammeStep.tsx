import type { ComponentType } from 'react';

import { readyProgrammeIds, readySteps, type ReadyProgrammeId } from '../../model/programme/presets.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { StepProps } from './AboutStep.tsx';

const minutesOf = (id: ReadyProgrammeId) => readySteps(id).reduce((sum, { minutes }) => sum + minutes, 0);

export interface ProgrammeStepProps extends StepProps {
  /** Draws the steps of a programme. */
  readonly Overview: ComponentType<{ readonly id: ReadyProgrammeId }>;
}

/** Which steps lead through the session, if any. */
export function ProgrammeStep({ draft, onChange, Overview }: ProgrammeStepProps) {
  const t = useMessages('facilitator');
  const titleOf = (id: ReadyProgrammeId) => {
    const title = t(($) => $.plan.ready[id].title);
    const minutes = minutesOf(id);
    return minutes === 0 ? title : `${title} · ${t(($) => $.plan.min, { count: minutes })}`;
  };
  return (
    <div className="flex flex-col gap-5">
      <ChoiceGroup
        label={t(($) => $.open.programme.label)}
        hint={t(($) => $.open.programme.hint)}
        value={draft.programmeId}
        onChange={(programmeId) => onChange({ programmeId })}
        options={readyProgrammeIds.map((id) => ({
          value: id,
          title: titleOf(id),
          description: t(($) => $.plan.ready[id].purpose),
        }))}
      />
      {readySteps(draft.programmeId).length > 0 && (
        <section aria-label={t(($) => $.plan.overview)}>
          <Overview id={draft.programmeId} />
        </section>
      )}
    </div>
  );
}
