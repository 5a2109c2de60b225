import { CalendarClock, TriangleAlert } from 'lucide-react';
import { useState } from 'react';

import { daysLeft, warningDays } from '../../../model/session/retention.ts';
import { useServerNow, useSession, useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { KeepDialog } from './KeepDialog.tsx';

/** For facilitators, in the last days of a session: that it will be deleted, and the way to keep it longer. */
export function RetentionWarning() {
  const t = useMessages('facilitator');
  const { kind } = useSession();
  const deleteAt = useStage((stage) => stage.deleteAt);
  const left = daysLeft({ deleteAt }, useServerNow(60_000));
  const [keeping, setKeeping] = useState(false);
  // A session in this browser alone is gone with its tab.
  if (kind !== 'live') return null;
  return (
    <>
      {left <= warningDays && (
        <div
          role="status"
          className="forced-line flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-b border-line bg-attention-wash px-3 py-1.5"
        >
          <p>
            <TriangleAlert
              aria-hidden="true"
              className="mr-1.5 inline size-4.5 align-[-0.2em] text-attention"
            />
            <strong className="font-semibold">
              {left === 0 ? t(($) => $.steer.keep.today) : t(($) => $.steer.keep.soon, { count: left })}.
            </strong>{' '}
            {t(($) => $.steer.keep.soonMore)}
          </p>
          <Button
            size="small"
            icon={<CalendarClock aria-hidden="true" className="size-4.5" />}
            onClick={() => setKeeping(true)}
          >
            {t(($) => $.steer.menu.keep)}
          </Button>
        </div>
      )}
      <KeepDialog open={keeping} onClose={() => setKeeping(false)} />
    </>
  );
}
