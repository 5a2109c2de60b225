import { useId } from 'react';
import { useMessages } from './language/useMessages.ts';
import { sourceNames, SourceSign, type SourceName } from './SourceSign.tsx';

export interface SourcePickerProps {
  readonly value: SourceName | null;
  /** The source pressed, or null when it is let go again: tagging is optional. */
  readonly onChange: (source: SourceName | null) => void;
}

export function SourcePicker({ value, onChange }: SourcePickerProps) {
  const t = useMessages();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="@container flex flex-col gap-2">
      <p id={id} className="font-semibold">
        {t(($) => $.ui.source.question)}{' '}
        <span className="font-normal text-muted">({t(($) => $.ui.optional)})</span>
      </p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,5.25rem),1fr))] gap-2">
        {sourceNames.map((source) => (
          <button
            key={source}
            type="button"
            aria-pressed={source === value}
            onClick={() => onChange(source === value ? null : source)}
            className={`source-${source} min-h-13 rounded-control border-2 border-line bg-paper px-0.5 py-2 text-[clamp(0.75rem,4.2cqi,0.9375rem)] *:flex-col *:gap-1.5 @md:*:flex-row hover:border-(--source) aria-pressed:border-(--source) aria-pressed:bg-[color-mix(in_srgb,var(--source)_9%,var(--kt-paper))] aria-pressed:font-semibold aria-pressed:text-(--source) forced-colors:aria-pressed:outline-2`}
          >
            <SourceSign source={source} />
          </button>
        ))}
      </div>
    </div>
  );
}
