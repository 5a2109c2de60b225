import type { Deal } from '../../model/stage.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** How many are done choosing: a count, never who, and never what they did. */
export function DealCount({ deal: { ready, of } }: { readonly deal: Deal }) {
  const t = useMessages('hand');
  const label = t(($) => $.hand.ready, { ready, of });
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
