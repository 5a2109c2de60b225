import { Eye, Lock } from 'lucide-react';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { useBoardAccess } from './useBoardAccess.ts';

/** Says that things cannot be moved now, and why. */
export function AccessPill() {
  const t = useMessages('board');
  const { limit } = useBoardAccess();
  // That the session is closed, the page says already.
  if (limit === null || limit === 'closed') return null;
  const [title, reason] = {
    locked: [t(($) => $.board.readOnly.locked), t(($) => $.board.readOnly.lockedReason)],
    'locked-for-others': [t(($) => $.board.readOnly.locked), t(($) => $.board.readOnly.lockedForOthers)],
    rules: [t(($) => $.board.readOnly.rules), t(($) => $.board.readOnly.rulesReason)],
    observer: [t(($) => $.board.readOnly.observer), t(($) => $.board.readOnly.observerReason)],
  }[limit] as [string, string];
  const Icon = limit === 'observer' ? Eye : Lock;
  return (
    <StatusPill tone={limit === 'locked' ? 'attention' : 'calm'} icon={<Icon aria-hidden="true" />}>
      <span>
        <strong className="font-semibold">{title}</strong> · {reason}
      </span>
    </StatusPill>
  );
}
