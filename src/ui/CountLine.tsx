import { ProgressBar } from './ProgressBar.tsx';
import { furthest, useCountWords, type Counted } from './useCountWords.ts';

export interface CountLineProps {
  readonly counted: Counted;
  /** How many must be done before anything is shown; 0 for a session with names. */
  readonly atLeast: number;
  /** Not read out when it changes: where people write, that would disturb. */
  readonly silent?: true;
}

/** How far everybody is, in words that are read out when they change, with a bar beside them. It never tells who they are. */
export function CountLine({ counted, atLeast, silent }: CountLineProps) {
  const label = useCountWords()(counted, atLeast);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p role={silent ? undefined : 'status'} className="tabular min-w-0 font-semibold">
        {label}
      </p>
      <div className="min-w-16 flex-1">
        <ProgressBar value={furthest(counted)} max={counted.of} label={label} />
      </div>
    </div>
  );
}
