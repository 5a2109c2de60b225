import { useState } from 'react';

import { stepTitle } from '../../../messages/stepTitle.ts';
import { templateIds } from '../../../model/board/template.ts';
import type { TemplateChoice } from '../../../model/board/templates/ownTemplate.ts';
import { readyTemplates } from '../../../model/board/templates/readyTemplates.ts';
import { limits } from '../../../model/limits.ts';
import { hasOwnWords } from '../../../model/ownProgramme.ts';
import { wordsLength, type FileStep } from '../../../model/programmeFile.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { minutesIn } from '../stepDraft.ts';
import { StepFields } from '../StepFields.tsx';
import { useUsualWords } from '../usualWords.ts';
import { namedStep } from './namedStep.ts';

export interface CardOption {
  readonly value: string;
  readonly label: string;
}

interface OwnStepFormProps {
  readonly step: FileStep;
  readonly cards: readonly CardOption[];
  /** `text` names the text that was typed in, so that a sentence is one step to undo. */
  readonly onChange: (step: FileStep, text: string | null) => void;
}

/** The option that stands for none. */
const noBoard = 'none';

interface BoardOption {
  readonly value: string;
  readonly label: string;
  readonly template: TemplateChoice | undefined;
}

const same = (one: TemplateChoice | undefined, other: TemplateChoice | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

const parts = ['say', 'ask', 'mind'] as const;

/** The fields of one step of a programme of one's own, with what one says at it. */
export function OwnStepForm({ step, cards, onChange }: OwnStepFormProps) {
  const t = useMessages('facilitator', 'ownProgrammes', 'programme');
  const { locale } = useLocale();
  const usual = useUsualWords(namedStep(step));
  /** As typed, as long as it is no number of minutes that a step can have. */
  const [typed, setTyped] = useState<string | null>(null);
  const named = namedStep({ ...step, title: '' });
  const unknown = step.cardId !== undefined && cards.every(({ value }) => value !== step.cardId);
  const options =
    unknown && step.cardId !== undefined
      ? [...cards, { value: step.cardId, label: t(($) => $.programmeEditor.unknownCard) }]
      : cards;

  const boards: readonly BoardOption[] = [
    { value: noBoard, label: t(($) => $.programmeEditor.noBoard), template: undefined },
    ...templateIds.map((id) => ({ value: id, label: readyTemplates[id].title[locale], template: id })),
    ...(typeof step.template === 'object'
      ? [{ value: 'own', label: step.template.title, template: step.template }]
      : []),
  ];

  const without = ({ say: _say, ask: _ask, mind: _mind, ...rest }: FileStep): FileStep => rest;
  const setWords = (part: (typeof parts)[number], words: string) => {
    const { [part]: _, ...rest } = step;
    onChange(words === usual[part] ? rest : { ...rest, [part]: words }, `${part} ${step.id}`);
  };

  return (
    <div className="flex flex-col gap-5">
      <StepFields
        value={{
          activity: step.activity,
          title: step.title ?? '',
          minutes: typed ?? String(step.minutes),
          cardId: step.cardId ?? null,
        }}
        untitled={stepTitle(named, t)}
        wrong={typed !== null}
        cards={options}
        onChange={({ activity, title, minutes, cardId }) => {
          if (minutes !== undefined) {
            const count = minutesIn(minutes);
            setTyped(count === null ? minutes : null);
            if (count !== null) onChange({ ...step, minutes: count }, `minutes ${step.id}`);
          }
          if (title !== undefined) onChange({ ...step, title }, `title ${step.id}`);
          if (activity !== undefined) {
            // What a ready-made step is called and says is of no other activity.
            const { key: _, ...rest } = step;
            onChange({ ...rest, activity }, null);
          }
          if (cardId !== undefined) {
            const { cardId: _, ...rest } = step;
            onChange(cardId === null ? rest : { ...rest, cardId }, null);
          }
        }}
      />
      <SelectField
        label={t(($) => $.programmeEditor.board)}
        hint={t(($) => $.programmeEditor.boardHint)}
        value={boards.find(({ template }) => same(template, step.template))?.value ?? noBoard}
        onChange={(value) => {
          const { template: _, ...rest } = step;
          const template = boards.find((board) => board.value === value)?.template;
          onChange(template === undefined ? rest : { ...rest, template }, null);
        }}
        options={boards}
      />
      <fieldset className="flex flex-col gap-4 border-t border-line pt-4">
        <legend className="float-left w-full font-semibold">{t(($) => $.programmeEditor.words)}</legend>
        <p className="-mt-3 text-[0.9375rem] text-muted">{t(($) => $.programmeEditor.wordsHint)}</p>
        {parts.map((part) => (
          <TextArea
            key={part}
            label={t(($) => $.programmeEditor[part])}
            hint={part === 'ask' ? t(($) => $.programmeEditor.askHint) : undefined}
            rows={part === 'say' ? 3 : 2}
            value={step[part] ?? usual[part]}
            // One text holds the three of them in a session.
            limit={limits.guideLength - wordsLength(step) + (step[part] ?? '').length}
            onChange={(words) => setWords(part, words)}
          />
        ))}
        {hasOwnWords(step) && (
          <Button size="small" className="w-fit" onClick={() => onChange(without(step), null)}>
            {t(($) => $.programmeEditor.usual)}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
