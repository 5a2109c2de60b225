import type { ComponentType } from 'react';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { StepProps } from './AboutStep.tsx';

export interface AnswersStepProps extends StepProps {
  /** Shows which board it will be, and lets another be chosen. */
  readonly Board: ComponentType<{
    readonly value: TemplateChoice;
    readonly onChange: (template: TemplateChoice) => void;
  }>;
}

/** Names or no names, and which board. */
export function AnswersStep({ draft, onChange, Board }: AnswersStepProps) {
  const t = useMessages('facilitator');
  return (
    <div className="flex flex-col gap-7">
      <ChoiceGroup
        label={t(($) => $.open.answers.label)}
        hint={t(($) => $.open.answers.hint)}
        value={draft.named ? 'named' : 'nameless'}
        onChange={(value) => onChange({ named: value === 'named' })}
        options={[
          {
            value: 'nameless',
            title: t(($) => $.open.answers.nameless),
            description: t(($) => $.open.answers.namelessMore),
          },
          {
            value: 'named',
            title: t(($) => $.open.answers.named),
            description: t(($) => $.open.answers.namedMore),
          },
        ]}
      />
      <Board value={draft.template} onChange={(template) => onChange({ template })} />
    </div>
  );
}
