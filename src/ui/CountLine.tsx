import { ProgressBar } from './ProgressBar.tsx';

export interface CountLineProps {
  readonly ready: number;
  readonly of: number;
  /** The same in words. */
  readonly label: string;
}

/** How many are done, in words that are read out when they change, with a bar beside them. */
export function CountLine({ ready, of, label }: CountLineProps) {
  return (
    <div className="flex items-center gap-3">
      <p role="status" className="tabular shrink-0 font-semibold">
        {label}
      </p>
      <div className="min-w-0 flex-1">
        <ProgressBar value={ready} max={of} label={label} />
      </div>
    </div>
  );
}
