import { Lightbulb } from 'lucide-react';

import { useMessages } from '../../ui/language/useMessages.ts';

/** Says that people marked this. */
export function InsightMark() {
  const t = useMessages('notes');
  return (
    <span className="inline-flex items-center gap-1 rounded-md bg-attention-wash px-1.5 font-sans text-sm font-semibold text-attention">
      <Lightbulb aria-hidden="true" className="size-4" />
      {t(($) => $.notes.insights.mark)}
    </span>
  );
}
