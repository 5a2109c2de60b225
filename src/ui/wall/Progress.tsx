import { ProgressBar } from '../ProgressBar.tsx';

export interface ProgressProps {
  /** What everybody does now. */
  readonly doing: string;
  /** How many are done, in words. */
  readonly words: string;
  readonly ready: number;
  readonly of: number;
  /** What is needed before it is shown, or that a facilitator goes on with less. */
  readonly minimum?: string | null;
}

/** How many are done with what goes on, large enough for the back of the room. */
export function Progress({ doing, words, ready, of, minimum = null }: ProgressProps) {
  return (
    <div className="mx-auto flex w-full max-w-[calc(var(--u)*84)] flex-col gap-[calc(var(--u)*1)]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="text-[max(1.125rem,calc(var(--u)*2.4))] text-muted">{doing}</p>
        <p role="status" className="tabular text-[max(1.75rem,calc(var(--u)*4.4))] leading-none font-bold">
          {words}
        </p>
      </div>
      <div className="[&>*]:h-[max(0.75rem,calc(var(--u)*1.2))]">
        <ProgressBar value={ready} max={of} label={words} />
      </div>
      {minimum !== null && (
        <p role="status" className="text-[max(1.125rem,calc(var(--u)*1.9))] text-muted">
          {minimum}
        </p>
      )}
    </div>
  );
}
