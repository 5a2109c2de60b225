import { useId, useState, type ReactNode } from 'react';

import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import {
  readyProgramme,
  readySteps,
  variantOf,
  type ReadyProgrammeId,
} from '../../model/programme/presets.ts';
import { minutesOf, type ProgrammeFile } from '../../model/programmeFile.ts';
import { publications } from '../../model/publications.ts';
import { choiceClasses } from '../../ui/ChoiceGroup.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { groupNames, programmeGroups } from './programmeGroups.ts';
import { OwnOverview, ProgrammeOverview } from './ProgrammeOverview.tsx';

/** A ready-made programme, whole or in one of its shorter lengths. */
export interface ReadyChosen {
  readonly id: ReadyProgrammeId;
  /** Undefined for the whole programme. */
  readonly minutes: number | undefined;
}

const times = ['any', '30', '45', '60', '90'] as const;
type Time = (typeof times)[number];

/** Which of its lengths a programme has in this time: undefined for its own, null for none. */
function lengthIn(id: ReadyProgrammeId, time: Time): number | undefined | null {
  if (time === 'any' || id === 'vrij') return undefined;
  const { minutes, variants } = readyProgramme(id);
  const most = Number(time);
  if (minutes === most || (time === '90' && minutes > most)) return undefined;
  return variants.find((variant) => variant.minutes === most)?.minutes ?? null;
}

interface ReadyDetailsProps {
  readonly value: ReadyChosen;
  readonly onChange: (chosen: ReadyChosen) => void;
}

interface ReadyChoiceProps extends ReadyDetailsProps {
  /** Programmes of one's own, and which of them is chosen in the place of a ready-made one. */
  readonly own?: {
    readonly all: readonly ProgrammeFile[];
    readonly chosen: string | undefined;
    readonly onChoose: (programme: ProgrammeFile) => void;
  };
}

/**
 * All ready-made programmes, by what one is after and by the time one has. The one that is chosen unfolds where it is: what
 * it gives, its lengths and what these leave out, its steps, and what it is based on.
 */
export function ReadyChoice({ value, onChange, own }: ReadyChoiceProps) {
  const t = useMessages('ready');
  const name = useId();
  const [time, setTime] = useState<Time>('any');
  const readyId = own?.chosen === undefined ? value.id : null;
  return (
    <div className="flex flex-col gap-6">
      {own !== undefined && own.all.length > 0 && (
        <fieldset className="flex min-w-0 flex-col gap-2.5">
          <legend className="float-left w-full font-semibold">{t(($) => $.ready.groups.own)}</legend>
          {own.all.map((programme) => (
            <Option
              key={programme.id}
              name={name}
              title={programme.title}
              length={t(($) => $.ready.minutes, { count: minutesOf(programme) })}
              chosen={programme.id === own.chosen}
              unfolds={programme.id === own.chosen}
              onChoose={() => own.onChoose(programme)}
              more={programme.purpose}
            >
              {programme.id === own.chosen && (
                <div className="rounded-b-card border-2 border-t-0 border-action bg-paper p-4">
                  <OwnOverview programme={programme} />
                </div>
              )}
            </Option>
          ))}
        </fieldset>
      )}
      <div className="max-w-xs">
        <SelectField
          label={t(($) => $.ready.howLong)}
          value={time}
          onChange={setTime}
          options={times.map((one) => ({
            value: one,
            label:
              one === 'any'
                ? t(($) => $.ready.lengths.any)
                : t(($) => $.ready.lengths[one === '90' ? 'more' : 'most'], { count: Number(one) }),
          }))}
        />
      </div>
      {groupNames.map((group) => {
        // The one that is chosen stays in sight.
        const shown = programmeGroups[group].filter((id) => id === readyId || lengthIn(id, time) !== null);
        if (shown.length === 0) return null;
        return (
          <fieldset key={group} className="flex min-w-0 flex-col gap-2.5">
            <legend className="float-left w-full font-semibold">{t(($) => $.ready.groups[group])}</legend>
            {shown.map((id) => (
              <ReadyOption
                key={id}
                id={id}
                name={name}
                chosen={id === readyId}
                onChoose={() => onChange({ id, minutes: lengthIn(id, time) ?? undefined })}
              >
                {id === readyId && <ReadyDetails value={value} onChange={onChange} />}
              </ReadyOption>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

interface ReadyOptionProps {
  readonly id: ReadyProgrammeId;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function ReadyOption({ id, name, chosen, onChoose, children }: ReadyOptionProps) {
  const t = useMessages('ready');
  const { minutes, variants } = readyProgramme(id);
  const shorter = variants.map((variant) => variant.minutes).join(', ');
  return (
    <Option
      name={name}
      title={t(($) => $.ready.programme[id].title)}
      length={
        minutes > 0 && (
          <>
            {t(($) => $.ready.minutes, { count: minutes })}
            {shorter !== '' && `, ${t(($) => $.ready.also, { shorter })}`}
          </>
        )
      }
      chosen={chosen}
      unfolds={chosen && minutes > 0}
      onChoose={onChoose}
      more={
        <>
          <span>{t(($) => $.ready.programme[id].purpose)}</span>
          <span>
            {t(($) => $.ready.forWhom)} {t(($) => $.ready.programme[id].audience)}
          </span>
        </>
      }
    >
      {children}
    </Option>
  );
}

interface OptionProps extends Omit<ReadyOptionProps, 'id'> {
  readonly title: string;
  readonly length: ReactNode;
  readonly more: ReactNode;
  /** Whether something is below it that belongs to it. */
  readonly unfolds: boolean;
}

/** One programme to choose; below it, what one can read and choose of it. */
function Option({ name, title, length, more, chosen, unfolds, onChoose, children }: OptionProps) {
  const labels = useId();
  return (
    <div className="flex min-w-0 flex-col">
      <label
        data-checked={chosen || undefined}
        className={`${choiceClasses} ${unfolds ? 'rounded-b-none' : ''}`}
      >
        <input
          type="radio"
          name={name}
          checked={chosen}
          onChange={onChoose}
          aria-labelledby={`${labels}-title`}
          aria-describedby={`${labels}-more`}
          className="mt-0.5 size-5 shrink-0 accent-action outline-none"
        />
        <span className="flex min-w-0 flex-1 flex-col gap-0.5">
          <span id={`${labels}-title`} className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="min-w-0 font-semibold wrap-anywhere">{title}</span>
            {length && <span className="tabular text-sm text-muted">{length}</span>}
          </span>
          <span id={`${labels}-more`} className="flex flex-col text-[0.9375rem] text-muted wrap-anywhere">
            {more}
          </span>
        </span>
      </label>
      {children}
    </div>
  );
}

function ReadyDetails({ value: { id, minutes }, onChange }: ReadyDetailsProps) {
  const t = useMessages('ready', 'programme', 'facilitator');
  const { locale } = useLocale();
  const name = useId();
  const { board, basedOn, variants, minutes: whole } = readyProgramme(id);
  if (whole === 0) return null;
  const variant = variantOf(id, minutes);
  const facts = [
    [t(($) => $.ready.gives), t(($) => $.ready.programme[id].gives)],
    [t(($) => $.ready.board), templateOf(board).title[locale]],
    ...(basedOn.length > 0
      ? [[t(($) => $.ready.basedOn), basedOn.map((key) => publications[key].title[locale]).join('; ')]]
      : []),
  ] as const;
  return (
    <div className="flex flex-col gap-4 rounded-b-card border-2 border-t-0 border-action bg-paper p-4">
      {variants.length > 0 && (
        <fieldset className="flex flex-col">
          <legend className="float-left w-full font-semibold">{t(($) => $.ready.length)}</legend>
          {[undefined, ...variants.map((one) => one.minutes)].map((length) => (
            <label
              key={length ?? 'whole'}
              className="flex min-h-11 items-center gap-3 has-focus-visible:outline-3 has-focus-visible:outline-(--kt-focus)"
            >
              <input
                type="radio"
                name={name}
                checked={length === (variant === undefined ? undefined : minutes)}
                onChange={() => onChange({ id, minutes: length })}
                className="size-5 shrink-0 accent-action outline-none"
              />
              {length === undefined
                ? t(($) => $.ready.whole, { count: whole })
                : t(($) => $.ready.short, { count: length })}
            </label>
          ))}
          <p role="status" className="text-muted empty:hidden">
            {variant !== undefined && t(($) => $.ready.shorter[variant])}
          </p>
        </fieldset>
      )}
      <dl className="flex flex-col gap-2 text-[0.9375rem]">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt className="text-sm text-muted">{term}</dt>
            <dd className="wrap-anywhere">{text}</dd>
          </div>
        ))}
      </dl>
      <ProgrammeOverview steps={readySteps(id, minutes).map((step) => ({ ...step, title: '' }))} />
    </div>
  );
}
