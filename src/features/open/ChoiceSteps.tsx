import type { ComponentType } from 'react';

import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import {
  readyBoard,
  readyProgrammeIds,
  readySteps,
  type ReadyProgrammeId,
} from '../../model/programme/presets.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { StepProps } from './AboutStep.tsx';

const minutesOf = (id: ReadyProgrammeId) => readySteps(id).reduce((sum, { minutes }) => sum + minutes, 0);

/** Draws the steps of a programme. */
export type Overview = ComponentType<{ readonly id: ReadyProgrammeId }>;

/** Which steps lead through the session, if any. */
export function ProgrammeStep({ draft, onChange, Overview }: StepProps & { readonly Overview: Overview }) {
  const t = useMessages('facilitator', 'open', 'ready');
  const titleOf = (id: ReadyProgrammeId) => {
    const title = t(($) => $.ready.programme[id].title);
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
          description: t(($) => $.ready.programme[id].purpose),
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

/** Shows which board it will be, and lets the facilitator choose another. */
export type BoardChoice = ComponentType<{
  readonly value: TemplateChoice;
  readonly onChange: (template: TemplateChoice) => void;
}>;

/** Names or no names, and which board. */
export function AnswersStep({ draft, onChange, Board }: StepProps & { readonly Board: BoardChoice }) {
  const t = useMessages('facilitator', 'open');
  return (
    <div className="flex flex-col gap-7">
      <ChoiceGroup
        label={t(($) => $.open.answers.label)}
        hint={t(($) => $.open.answers.hint)}
        value={draft.named ? 'named' : 'nameless'}
        onChange={(value) => onChange({ named: value === 'named' })}
        options={(['nameless', 'named'] as const).map((value) => ({
          value,
          title: t(($) => $.open.answers[value]),
          description: t(($) => $.open.answers[`${value}More`]),
        }))}
      />
      <Board
        value={draft.template ?? readyBoard(draft.programmeId)}
        onChange={(template) => onChange({ template })}
      />
    </div>
  );
}
