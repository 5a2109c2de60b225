import { useId } from 'react';

export interface QuietCheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: string;
  /** What it means, in a sentence. */
  readonly hint?: string | undefined;
  /** Why it cannot be changed now: it stays in reach, and says so. */
  readonly unavailable?: string | undefined;
}

/** A small yes or no beside something else: it must not draw the eye, only be found. */
export function QuietCheck({ checked, onChange, label, hint, unavailable }: QuietCheckProps) {
  const id = useId();
  const more = [hint, unavailable].filter((part) => part !== undefined).join(' ');
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-2.5 rounded-control py-2 has-focus-visible:outline-3 has-focus-visible:outline-(--kt-focus) has-aria-disabled:cursor-default">
      <input
        type="checkbox"
        checked={checked}
        onChange={() => {
          if (unavailable === undefined) onChange(!checked);
        }}
        aria-disabled={unavailable === undefined ? undefined : true}
        aria-labelledby={`${id}-label`}
        aria-describedby={more === '' ? undefined : `${id}-more`}
        className="mt-1 size-4.5 shrink-0 accent-action outline-none"
      />
      <span className="min-w-0 leading-snug">
        <span id={`${id}-label`}>{label}</span>{' '}
        {more !== '' && (
          <span id={`${id}-more`} className="text-[0.9375rem] text-muted">
            {more}
          </span>
        )}
      </span>
    </label>
  );
}
