import { ProgressBar } from './ProgressBar.tsx';
import { useCountWords, type Counted } from './useCountWords.ts';

export interface CountLineProps {
  readonly counted: Counted;
  /** How many must be done before anything is shown; 0 for a session with names. */
  readonly atLeast: number;
  /** Not read out when it changes: where people write, that would disturb. */
  readonly silent?: true;
}

/** How many are done, in words that are read out when they change, with a bar beside them. It never tells who they are. */
export function CountLine({ counted, atLeast, silent }: CountLineProps) {
  const label = useCountWords()(counted, atLeast);
  return (
    <div className="flex items-center gap-3">
      <p role={silent ? undefined : 'status'} className="tabular shrink-0 font-semibold">
        {label}
      </p>
      <div className="min-w-0 flex-1">
        <ProgressBar value={counted.ready} max={counted.of} label={label} />
      </div>
    </div>
  );
}
