import { useId, type ReactNode } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly description?: string | undefined;
  readonly sign?: ReactNode;
}

export interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

export const choiceClasses =
  'forced-line flex min-h-11 items-start gap-3 rounded-card border-2 border-line bg-paper p-4 transition-colors hover:border-control has-checked:border-action has-checked:bg-action-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--kt-focus)';

/** One of a few, each on a card of its own. */
export function ChoiceGroup<Value extends string>({
  label,
  hint,
  options,
  value,
  onChange,
}: ChoiceGroupProps<Value>) {
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
        {options.map((option, index) => (
          <label key={option.value} className={choiceClasses}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-labelledby={`${id}-${index}-title`}
              aria-describedby={option.description ? `${id}-${index}-more` : undefined}
              className="mt-0.5 size-5 shrink-0 accent-action outline-none"
            />
            <span className="flex min-w-0 flex-col gap-0.5">
              <span id={`${id}-${index}-title`} className="font-semibold">
                {option.title}
              </span>
              {option.description && (
                <span id={`${id}-${index}-more`} className="text-[0.9375rem] text-muted">
                  {option.description}
                </span>
              )}
            </span>
            {option.sign && <span className="ml-auto">{option.sign}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
