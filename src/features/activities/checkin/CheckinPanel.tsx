import { useState } from 'react';

import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { CheckinCount } from './CheckinCount.tsx';
import { KeepInNotes } from './KeepInNotes.tsx';

/** For a facilitator while people give: how many are done, and breaking it off. Showing it is what comes next. */
export function CheckinPanel({ checkin }: { readonly checkin: Checkin }) {
  const t = useMessages('checkin');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const [asking, setAsking] = useState(false);
  const stop = async () => {
    if (!(await ask({ type: 'checkin.cancel', runId: checkin.id }))) return;
    announce(t(($) => $.checkin.panel.stopped));
  };
  return (
    <section aria-label={t(($) => $.checkin.panel.title)} className="flex flex-col gap-3">
      <h2 className="eyebrow">{t(($) => $.checkin.panel.going)}</h2>
      <CheckinCount checkin={checkin} />
      <p className="text-[0.9375rem] text-muted">{t(($) => $.checkin.panel.sealed)}</p>
      <KeepInNotes checkin={checkin} />
      <div>
        <Button onClick={() => setAsking(true)}>{t(($) => $.checkin.panel.stop)}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t(($) => $.checkin.panel.askStop.title)}
        size="small"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t(($) => $.checkin.panel.askStop.stay)}</Button>
            <Button variant="danger" aria-busy={busy} onClick={() => void stop()}>
              {t(($) => $.checkin.panel.stop)}
            </Button>
          </>
        }
      >
        <p>{t(($) => $.checkin.panel.askStop.more)}</p>
        <RefusalNotice reason={refused} />
      </Dialog>
    </section>
  );
}
