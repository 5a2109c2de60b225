// What every field has around it: a visible label, a hint before, a message after, and the ids that tie them.

import { useId, type ReactNode } from 'react';
import { useMessages } from './language/useMessages.ts';

export interface FieldFrame {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and what to do about it. */
  readonly error?: ReactNode;
  readonly optional?: boolean | undefined;
  readonly hideLabel?: boolean | undefined;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldParts<Attributes> {
  readonly below?: ReactNode;
  /** Draws the field itself, with all attributes that are not of its frame. */
  readonly children: (
    attributes: Omit<Attributes, keyof FieldFrame | keyof FieldParts<never>> & Wiring,
  ) => ReactNode;
}

export const fieldClasses =
  'w-full rounded-control border-2 border-control bg-paper px-3.5 py-2.5 text-ink placeholder:text-muted hover:border-ink focus:border-ink aria-invalid:border-danger disabled:opacity-60 min-h-11';

export function Field<Attributes extends object>(props: FieldFrame & Attributes & FieldParts<Attributes>) {
  const { label, hint, error, optional, hideLabel, below, children, ...attributes } = props;
  const t = useMessages();
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ') || undefined;

  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-semibold'}>
        {label}
        {optional && <span className="font-normal text-muted"> ({t(($) => $.ui.optional)})</span>}
      </label>
      {hint && (
        <p id={hintId} className="text-[0.9375rem] text-muted">
          {hint}
        </p>
      )}
      {children({
        ...attributes,
        id,
        'aria-describedby': describedBy,
        'aria-invalid': error ? true : undefined,
      })}
      <div role="status" className="empty:-mt-1.5">
        {error && (
          <p id={errorId} className="font-semibold text-danger">
            {error}
          </p>
        )}
      </div>
      {below}
    </div>
  );
}
