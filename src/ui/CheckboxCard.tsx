import { useId, type ReactNode } from 'react';
import { choiceClasses } from './ChoiceGroup.tsx';

export interface CheckboxCardProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly title: string;
  readonly description?: string | undefined;
  readonly sign?: ReactNode;
}

/** Yes or no, on a card that can be tapped anywhere. */
export function CheckboxCard({ checked, onChange, title, description, sign }: CheckboxCardProps) {
  const id = useId();
  return (
    <label className={choiceClasses}>
      <input
        type="checkbox"
        checked={checked}
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
