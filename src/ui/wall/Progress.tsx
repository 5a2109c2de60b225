import { ProgressBar } from '../ProgressBar.tsx';
import { furthest, useCountWords, type Counted } from '../useCountWords.ts';

export interface ProgressProps {
  /** What everybody does now. */
  readonly doing: string;
  readonly counted: Counted;
  /** How many must be done before anything is shown; 0 for a session with names. */
  readonly atLeast: number;
  /** What is needed before it is shown, or that a facilitator goes on with less. */
  readonly minimum?: string | null;
}

/** How far everybody is with what goes on, large enough for the back of the room. */
export function Progress({ doing, counted, atLeast, minimum = null }: ProgressProps) {
  const words = useCountWords()(counted, atLeast);
  return (
    <div className="mx-auto flex w-full max-w-[calc(var(--u)*84)] flex-col gap-[calc(var(--u)*1)]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="text-[max(1.125rem,calc(var(--u)*2.4))] text-muted">{doing}</p>
        <p
          role="status"
          // Two counts are longer, and stay on one line with what everybody does.
          className={`tabular leading-none font-bold ${counted.laid === undefined ? 'text-[max(1.75rem,calc(var(--u)*4.4))]' : 'text-[max(1.75rem,calc(var(--u)*2.8))]'}`}
        >
          {words}
        </p>
      </div>
      <div className="[&>*]:h-[max(0.75rem,calc(var(--u)*1.2))]">
        <ProgressBar value={furthest(counted)} max={counted.of} label={words} />
      </div>
      {minimum !== null && (
        <p role="status" className="text-[max(1.125rem,calc(var(--u)*1.9))] text-muted">
          {minimum}
        </p>
      )}
    </div>
  );
}
