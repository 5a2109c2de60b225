import { CalendarClock } from 'lucide-react';
import { useState } from 'react';

import { daysLeft, warningDays } from '../../model/retention.ts';
import { useServerNow, useSession, useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { KeepDialog } from './KeepDialog.tsx';

/** For who runs the session, in its last days: that it will be deleted, and the way to keep it longer. */
export function RetentionWarning() {
  const t = useMessages('facilitator');
  const { kind } = useSession();
  const deleteAt = useStage((stage) => stage.deleteAt);
  const left = daysLeft({ deleteAt }, useServerNow(60_000));
  const [keeping, setKeeping] = useState(false);
  // What lives in this browser alone is gone with it anyway.
  if (kind !== 'live') return null;
  return (
    <>
      {left <= warningDays && (
        <Notice
          tone="warning"
          live
          title={left === 0 ? t(($) => $.steer.keep.today) : t(($) => $.steer.keep.soon, { count: left })}
          actions={
            <Button
              size="small"
              icon={<CalendarClock aria-hidden="true" className="size-4.5" />}
              onClick={() => setKeeping(true)}
            >
              {t(($) => $.steer.menu.keep)}
            </Button>
          }
        >
          {t(($) => $.steer.keep.soonMore)}
        </Notice>
      )}
      <KeepDialog open={keeping} onClose={() => setKeeping(false)} />
    </>
  );
}
