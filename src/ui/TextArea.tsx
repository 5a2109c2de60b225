import type { Ref, TextareaHTMLAttributes } from 'react';
import { Field, fieldClasses, type FieldFrame } from './Field.tsx';
import { useMessages } from './language/useMessages.ts';

export interface TextAreaProps
  extends FieldFrame, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'maxLength'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The longest text that can be handed in. What is longer stays, and the field says by how much. */
  readonly limit?: number | undefined;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

// The counter appears only when the end comes near: a number that always changes takes attention from writing.
const nearTheEnd = 0.8;

export function TextArea({ error, onChange, limit = Infinity, className = '', ...rest }: TextAreaProps) {
  const t = useMessages();
  const { length } = rest.value;
  const left = limit - length;
  return (
    <Field
      {...rest}
      error={left < 0 ? t(($) => $.ui.text.over, { count: -left }) : error}
      below={
        left >= 0 &&
        length >= limit * nearTheEnd && (
          <p className="tabular text-sm text-muted">{t(($) => $.ui.text.left, { count: left })}</p>
        )
      }
    >
      {(attributes) => (
        <textarea
          rows={4}
          {...attributes}
          className={`${fieldClasses} field-sizing-content max-h-[50dvh] min-h-28 resize-y leading-normal ${className}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
