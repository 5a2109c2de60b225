import { Share2 } from 'lucide-react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { useSharing } from './useSharing.ts';

/** Tells everybody at the table that the report is shared, and until when. */
export function SharedState() {
  const t = useMessages('report');
  const sharing = useSharing();
  if (sharing.kind === 'not') return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <StatusPill tone={sharing.kind === 'over' ? 'calm' : 'attention'} icon={<Share2 aria-hidden="true" />}>
        {sharing.kind === 'open'
          ? t(($) => $.sharing.state.open)
          : t(($) => (sharing.kind === 'until' ? $.sharing.state.until : $.sharing.state.over), {
              moment: sharing.moment,
            })}
      </StatusPill>
      {sharing.kind !== 'over' && <span className="text-sm">{t(($) => $.sharing.state.forAll)}</span>}
    </p>
  );
}
