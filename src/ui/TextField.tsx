import type { InputHTMLAttributes, Ref } from 'react';
import { Field, fieldClasses, type FieldFrame } from './Field.tsx';

export interface TextFieldProps
  extends FieldFrame, Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  onChange,
  className = '',
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(wiring) => (
        <input
          type="text"
          {...rest}
          {...wiring}
          className={`${fieldClasses} ${className}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
