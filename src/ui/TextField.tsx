import type { InputHTMLAttributes, Ref } from 'react';
import { Field, fieldClasses, type FieldFrame } from './Field.tsx';

export interface TextFieldProps
  extends FieldFrame, Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({ onChange, className = '', ...rest }: TextFieldProps) {
  return (
    <Field {...rest}>
      {(attributes) => (
        <input
          type="text"
          {...attributes}
          className={`${fieldClasses} ${className}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
