export interface ProgressBarProps {
  readonly value: number;
  readonly max: number;
  readonly label: string;
}

/** How far we are. The figures belong in words beside it. */
export function ProgressBar({ value, max, label }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(max, Math.max(0, value))}
      className="forced-line h-2 overflow-hidden rounded-full border border-transparent bg-line"
    >
      <div
        className="keeps-colour h-full origin-left rounded-full bg-action transition-transform duration-200"
        style={{ transform: `scaleX(${share})` }}
      />
    </div>
  );
}

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
