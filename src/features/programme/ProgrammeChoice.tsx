import { useId, useState, type ReactNode } from 'react';

import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { readyProgramme, variantOf, type ReadyProgrammeId } from '../../model/programme/presets.ts';
import { minutesOf, type ProgrammeFile } from '../../model/programmeFile.ts';
import { publications } from '../../model/publications.ts';
import { choiceClasses } from '../../ui/ChoiceGroup.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { groupNames, programmeGroups } from './programmeGroups.ts';
import { OwnOverview, ReadyOverview } from './ProgrammeOverview.tsx';

/** A programme that is chosen: a ready-made one, whole or in one of its shorter lengths, or one of one's own. */
export interface ChosenProgramme {
  readonly id: ReadyProgrammeId;
  /** Undefined for the whole programme. */
  readonly minutes: number | undefined;
  /** Which of one's own is chosen in its place; undefined for none. */
  readonly ownId: string | undefined;
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

interface ProgrammeChoiceProps {
  readonly value: ChosenProgramme;
  readonly own: readonly ProgrammeFile[];
  readonly onChange: (chosen: ChosenProgramme) => void;
}

/**
 * All programmes: one's own, and the ready-made ones by what one is after and by the time one has. The one that is chosen
 * unfolds where it is: what it gives, its lengths and what these leave out, its steps, and what it is based on.
 */
export function ProgrammeChoice({ value, own, onChange }: ProgrammeChoiceProps) {
  const t = useMessages('ready', 'facilitator');
  const name = useId();
  const [time, setTime] = useState<Time>('any');
  const takeTime = (taken: Time) => {
    setTime(taken);
    const minutes = lengthIn(value.id, taken);
    // The one that is chosen takes the time as well, where it has that length.
    if (taken !== 'any' && value.ownId === undefined && minutes !== null) onChange({ ...value, minutes });
  };
  return (
    <div className="flex flex-col gap-6">
      {own.length > 0 && (
        <Group title={t(($) => $.ready.groups.own)}>
          {own.map((programme) => (
            <Option
              key={programme.id}
              name={name}
              title={t(($) => $.plan.own, { title: programme.title })}
              length={t(($) => $.ready.minutes, { count: minutesOf(programme) })}
              about={[programme.purpose]}
              chosen={value.ownId === programme.id}
              onChoose={() => onChange({ id: 'vrij', minutes: undefined, ownId: programme.id })}
            >
              <OwnOverview programme={programme} />
            </Option>
          ))}
        </Group>
      )}
      <div className="max-w-xs">
        <SelectField
          label={t(($) => $.ready.howLong)}
          value={time}
          onChange={takeTime}
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
        const isChosen = (id: ReadyProgrammeId) => value.ownId === undefined && id === value.id;
        // The one that is chosen stays in sight.
        const shown = programmeGroups[group].filter((id) => isChosen(id) || lengthIn(id, time) !== null);
        if (shown.length === 0) return null;
        return (
          <Group key={group} title={t(($) => $.ready.groups[group])}>
            {shown.map((id) => (
              <ReadyOption
                key={id}
                id={id}
                name={name}
                minutes={value.minutes}
                chosen={isChosen(id)}
                onChoose={(minutes) => onChange({ id, minutes, ownId: undefined })}
                first={lengthIn(id, time) ?? undefined}
              />
            ))}
          </Group>
        );
      })}
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-2.5">
      <legend className="float-left w-full font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly title: string;
  readonly length: string;
  readonly about: readonly string[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
  /** What is shown of it once it is chosen; none for nothing. */
  readonly children: ReactNode;
}

/** One programme to choose, and what is to see of it once it is chosen. */
function Option({ name, title, length, about, chosen, onChoose, children }: OptionProps) {
  const id = useId();
  const unfolds = chosen && children !== null;
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
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-about`}
          className="mt-0.5 size-5 shrink-0 accent-action outline-none"
        />
        <span className="flex min-w-0 flex-1 flex-col gap-0.5">
          <span id={`${id}-title`} className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="min-w-0 font-semibold wrap-anywhere">{title}</span>
            <span className="tabular text-sm text-muted">{length}</span>
          </span>
          <span id={`${id}-about`} className="flex flex-col text-[0.9375rem] text-muted wrap-anywhere">
            {about.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        </span>
      </label>
      {unfolds && (
        <div className="forced-line flex flex-col gap-4 rounded-b-card border-2 border-t-0 border-action bg-paper p-4">
          {children}
        </div>
      )}
    </div>
  );
}

interface ReadyOptionProps extends Pick<OptionProps, 'name' | 'chosen'> {
  readonly id: ReadyProgrammeId;
  readonly minutes: number | undefined;
  /** The length that it gets when it is chosen. */
  readonly first: number | undefined;
  readonly onChoose: (minutes: number | undefined) => void;
}

function ReadyOption({ id, minutes, first, onChoose, ...option }: ReadyOptionProps) {
  const t = useMessages('ready');
  const { minutes: whole, variants } = readyProgramme(id);
  const shorter = variants.map((variant) => variant.minutes).join(', ');
  const length = [
    t(($) => $.ready.minutes, { count: whole }),
    ...(shorter === '' ? [] : [t(($) => $.ready.also, { shorter })]),
  ].join(', ');
  return (
    <Option
      {...option}
      title={t(($) => $.ready.programme[id].title)}
      length={whole === 0 ? '' : length}
      about={[
        t(($) => $.ready.programme[id].purpose),
        `${t(($) => $.ready.forWhom)} ${t(($) => $.ready.programme[id].audience)}`,
      ]}
      onChoose={() => onChoose(first)}
    >
      {whole === 0 ? null : <ReadyDetails id={id} minutes={minutes} onChange={onChoose} />}
    </Option>
  );
}

interface ReadyDetailsProps extends Pick<ReadyOptionProps, 'id' | 'minutes'> {
  readonly onChange: (minutes: number | undefined) => void;
}

function ReadyDetails({ id, minutes, onChange }: ReadyDetailsProps) {
  const t = useMessages('ready');
  const { locale } = useLocale();
  const name = useId();
  const { board, basedOn, variants, minutes: whole } = readyProgramme(id);
  const variant = variantOf(id, minutes);
  const facts = [
    [
      t(($) => (variant === undefined ? $.ready.gives : $.ready.givesWhole)),
      t(($) => $.ready.programme[id].gives),
    ],
    [t(($) => $.ready.board), templateOf(board).title[locale]],
    ...(basedOn.length > 0
      ? [[t(($) => $.ready.basedOn), basedOn.map((key) => publications[key].title[locale]).join('; ')]]
      : []),
  ] as const;
  return (
    <>
      {variants.length > 0 && (
        <fieldset className="flex flex-col">
          <legend className="float-left w-full font-semibold">{t(($) => $.ready.length)}</legend>
          {[undefined, ...variants.map((one) => one.minutes)].map((length) => (
            <label key={length ?? 'whole'} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name={name}
                checked={length === (variant === undefined ? undefined : minutes)}
                onChange={() => onChange(length)}
                className="size-5 shrink-0 accent-action"
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
      <ReadyOverview id={id} minutes={minutes} />
    </>
  );
}
