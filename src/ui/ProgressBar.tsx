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
