import type { ComponentType } from 'react';

import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { stepsWithoutCard } from '../../model/ownProgramme.ts';
import { readyProgrammeIds, readySteps, type ReadyProgrammeId } from '../../model/programme/presets.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { StepProps } from './AboutStep.tsx';
import type { DeckOption } from './DecksStep.tsx';
import { cardsReady } from './openingDraft.ts';

const minutesOf = (id: ReadyProgrammeId) => readySteps(id).reduce((sum, { minutes }) => sum + minutes, 0);

/** Draws the steps of a programme. */
export type Overview = ComponentType<{ readonly id: ReadyProgrammeId }>;

/** Programmes of somebody's own, and what a page shows of them. */
export interface OwnProgrammes {
  readonly all: readonly ProgrammeFile[];
  readonly Overview: ComponentType<{ readonly programme: ProgrammeFile }>;
  /** Where one makes and changes them. */
  readonly page: string;
}

interface ProgrammeStepProps extends StepProps {
  readonly decks: readonly DeckOption[];
  readonly Overview: Overview;
  readonly own: OwnProgrammes;
}

/** Which steps lead through the session, if any. */
export function ProgrammeStep({ draft, onChange, decks, Overview, own }: ProgrammeStepProps) {
  const t = useMessages('facilitator', 'open', 'ready');
  const titleOf = (id: ReadyProgrammeId) => {
    const title = t(($) => $.ready.programme[id].title);
    const minutes = minutesOf(id);
    return minutes === 0 ? title : `${title} · ${t(($) => $.plan.min, { count: minutes })}`;
  };
  const chosen = own.all.find(({ id }) => id === draft.ownProgrammeId);
  const ready = cardsReady(draft, decks);
  const lacking = chosen ? stepsWithoutCard(chosen, (cardId) => ready.has(cardId)) : 0;
  return (
    <div className="flex flex-col gap-5">
      <ChoiceGroup
        label={t(($) => $.open.programme.label)}
        hint={t(($) => $.open.programme.hint)}
        value={chosen?.id ?? draft.programmeId}
        onChange={(id) => {
          const ready = readyProgrammeIds.find((one) => one === id);
          onChange(
            ready === undefined
              ? { programmeId: 'vrij', ownProgrammeId: id }
              : { programmeId: ready, ownProgrammeId: '' },
          );
        }}
        options={[
          ...own.all.map(({ id, title, purpose }) => ({
            value: id,
            title: t(($) => $.open.programme.own, { title }),
            description: purpose,
          })),
          ...readyProgrammeIds.map((id) => ({
            value: id as string,
            title: titleOf(id),
            description: t(($) => $.ready.programme[id].purpose),
          })),
        ]}
      />
      <a
        href={own.page}
        className="inline-flex min-h-11 w-fit items-center font-semibold text-action hover:underline"
      >
        {t(($) => $.open.programme.manage)}
      </a>
      {lacking > 0 && (
        <Notice>
          {t(($) => $.open.programme.lacking, { count: lacking, step: t(($) => $.open.steps.cards) })}
        </Notice>
      )}
      {(chosen !== undefined || readySteps(draft.programmeId).length > 0) && (
        <section aria-label={t(($) => $.plan.overview)}>
          {chosen ? <own.Overview programme={chosen} /> : <Overview id={draft.programmeId} />}
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
