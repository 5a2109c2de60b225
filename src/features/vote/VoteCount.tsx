import type { Vote } from '../../model/vote.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** How many are done: a count, never who, and never what they chose. */
export function VoteCount({ vote: { ready, of } }: { readonly vote: Vote }) {
  const t = useMessages('vote');
  const label = t(($) => $.vote.ready, { ready, of });
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
