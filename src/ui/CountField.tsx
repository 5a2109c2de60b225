import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from './IconButton.tsx';

export interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most: number;
  /** Tells people who listen what the two buttons do. */
  readonly fewer: string;
  readonly more: string;
}

/** A small number, by two buttons that a thumb can hit. */
export function CountField({ label, value, onChange, least, most, fewer, more }: CountFieldProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="flex flex-wrap items-center justify-between gap-3">
      <span id={id} className="font-semibold">
        {label}
      </span>
      <span className="flex items-center gap-1">
        <IconButton
          variant="secondary"
          label={fewer}
          icon={<Minus aria-hidden="true" />}
          aria-disabled={value <= least}
          onClick={() => onChange(Math.max(least, value - 1))}
        />
        <output className="tabular w-10 text-center text-xl font-bold">{value}</output>
        <IconButton
          variant="secondary"
          label={more}
          icon={<Plus aria-hidden="true" />}
          aria-disabled={value >= most}
          onClick={() => onChange(Math.min(most, value + 1))}
        />
      </span>
    </div>
  );
}
