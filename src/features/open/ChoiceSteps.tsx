import type { ComponentType } from 'react';

import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import type { ReadyProgrammeId } from '../../model/programme/presets.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { StepProps } from './AboutStep.tsx';

interface Chosen {
  readonly id: ReadyProgrammeId;
  readonly minutes: number | undefined;
  /** In the place of the ready-made one. */
  readonly ownId: string | undefined;
}

/** Shows all programmes, and lets the facilitator choose one and its length. */
export type Programmes = ComponentType<{
  readonly value: Chosen;
  readonly own: readonly ProgrammeFile[];
  readonly onChange: (chosen: Chosen) => void;
}>;

/** Programmes of somebody's own. */
export interface OwnProgrammes {
  readonly all: readonly ProgrammeFile[];
  /** Where one makes and changes them. */
  readonly page: string;
}

interface ProgrammeStepProps extends StepProps {
  readonly Programmes: Programmes;
  readonly own: OwnProgrammes;
}

/** Which steps lead through the session, if any. */
export function ProgrammeStep({ draft, onChange, Programmes, own }: ProgrammeStepProps) {
  const t = useMessages('open');
  const { programmeId, programmeMinutes, ownProgrammeId } = draft;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t(($) => $.open.programme.hint)}</p>
      <Programmes
        value={{
          id: programmeId,
          minutes: programmeMinutes || undefined,
          ownId: ownProgrammeId || undefined,
        }}
        own={own.all}
        onChange={({ id, minutes, ownId }) =>
          onChange({ programmeId: id, programmeMinutes: minutes ?? 0, ownProgrammeId: ownId ?? '' })
        }
      />
      <a
        href={own.page}
        className="inline-flex min-h-11 w-fit items-center font-semibold text-action hover:underline"
      >
        {t(($) => $.open.programme.manage)}
      </a>
    </div>
  );
}

/** Shows which board it will be, and lets the facilitator choose another. */
export type BoardChoice = ComponentType<{
  readonly value: TemplateChoice;
  readonly onChange: (template: TemplateChoice) => void;
}>;

interface AnswersStepProps extends StepProps {
  readonly Board: BoardChoice;
  /** The board of the programme. */
  readonly usual: TemplateChoice;
}

/** Names or no names, and which board. */
export function AnswersStep({ draft, onChange, Board, usual }: AnswersStepProps) {
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
      <Board value={draft.template ?? usual} onChange={(template) => onChange({ template })} />
    </div>
  );
}
