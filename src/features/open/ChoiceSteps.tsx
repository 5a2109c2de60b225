import type { ComponentType } from 'react';

import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { readyBoard, type ReadyProgrammeId } from '../../model/programme/presets.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { StepProps } from './AboutStep.tsx';

interface Chosen {
  readonly id: ReadyProgrammeId;
  readonly minutes: number | undefined;
}

/** Shows the ready-made programmes, and lets the facilitator choose one and its length. */
export type Programmes = ComponentType<{
  readonly value: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}>;

/** Which steps lead through the session, if any. */
export function ProgrammeStep({
  draft: { programmeId, programmeMinutes },
  onChange,
  Programmes,
}: StepProps & { readonly Programmes: Programmes }) {
  const t = useMessages('open');
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t(($) => $.open.programme.hint)}</p>
      <Programmes
        value={{ id: programmeId, minutes: programmeMinutes || undefined }}
        onChange={({ id, minutes }) => onChange({ programmeId: id, programmeMinutes: minutes ?? 0 })}
      />
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
