import { useId, type ReactNode } from 'react';

interface OneOfProps<Value extends string | number> {
  readonly label: string;
  /** How the label looks; left out: as that of a field. */
  readonly labelClass?: string;
  readonly hint?: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** With one, or with null, the round of the radio is seen, and the label stands behind it. */
    readonly sign?: ReactNode;
  }[];
  readonly value: string | number | null;
  readonly onChange: (value: Value) => void;
  /** The grid that they are in; left out: each on a line. */
  readonly layout?: string;
}

/** One of a few, each as large as a thumb: by arrow keys too. */
export function OneOf<Value extends string | number>({
  label,
  labelClass = 'font-semibold',
  hint,
  options,
  value,
  onChange,
  layout = '',
}: OneOfProps<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className={labelClass}>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-[0.9375rem] text-muted">
          {hint}
        </p>
      )}
      <div className={`mt-2 grid gap-2 ${layout}`}>
        {options.map((option) => (
          <label
            key={option.value}
            data-checked={option.value === value || undefined}
            className="relative flex min-h-13 cursor-pointer items-center gap-3 rounded-control border-2 border-line bg-paper px-3 py-2 hover:border-control data-checked:border-action data-checked:bg-action-wash data-checked:font-bold forced-colors:data-checked:outline-2 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--kt-focus)"
          >
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className={
                option.sign === undefined
                  ? 'absolute inset-0 cursor-pointer opacity-0'
                  : 'size-5 shrink-0 accent-action outline-none'
              }
            />
            {option.sign}
            <span className={option.sign === undefined ? 'tabular mx-auto text-lg' : ''}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
