import { useId, type ReactNode } from 'react';

interface ChoiceCardProps {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly value?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly sign?: ReactNode;
}

/** For a label that says with `data-checked` whether it is chosen: Firefox 115 has no `:has()`. */
export const choiceClasses =
  'forced-line flex min-h-11 items-start gap-3 rounded-card border-2 border-line bg-paper p-4 transition-colors hover:border-control data-checked:border-action data-checked:bg-action-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--kt-focus)';

/** A choice on a card that can be tapped anywhere. */
export function ChoiceCard({ title, description, sign, onChange, ...input }: ChoiceCardProps) {
  const id = useId();
  return (
    <label data-checked={input.checked || undefined} className={choiceClasses}>
      <input
        {...input}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={`${id}-title`}
        aria-describedby={description ? `${id}-more` : undefined}
        className="mt-0.5 size-5 shrink-0 accent-action outline-none"
      />
      <span className="flex min-w-0 flex-col gap-0.5">
        <span id={`${id}-title`} className="font-semibold">
          {title}
        </span>
        {description && (
          <span id={`${id}-more`} className="text-[0.9375rem] text-muted">
            {description}
          </span>
        )}
      </span>
      {sign && <span className="ml-auto">{sign}</span>}
    </label>
  );
}

export interface Choice<Value extends string> extends Pick<
  ChoiceCardProps,
  'title' | 'description' | 'sign'
> {
  readonly value: Value;
}

export interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each on a card of its own. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, hint, options, value: chosen, onChange } = props;
  const id = useId();
  return (
    <fieldset aria-describedby={hint ? `${id}-hint` : undefined} className="flex flex-col gap-2.5">
      <legend className="float-left w-full font-semibold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1.5 text-[0.9375rem] text-muted">
          {hint}
        </p>
      )}
      <div className="grid gap-2.5 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
        {options.map(({ value, ...choice }) => (
          <ChoiceCard
            key={value}
            {...choice}
            value={value}
            type="radio"
            name={id}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
