import { Field, fieldClasses, type FieldFrame } from './Field.tsx';

export interface SelectFieldProps<Value extends string> extends FieldFrame {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function SelectField<Value extends string>({ options, onChange, ...rest }: SelectFieldProps<Value>) {
  return (
    <Field {...rest}>
      {(attributes) => (
        <select
          {...attributes}
          className={fieldClasses}
          onChange={(event) => {
            const chosen = options[event.target.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
