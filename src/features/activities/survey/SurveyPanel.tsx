import { useState } from 'react';

import type { Survey } from '../../../model/activities/survey/survey.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { SurveyCount } from './SurveyLines.tsx';

/** For a facilitator while people answer: how many are done, and ending it without an outcome. The main button closes it. */
export function SurveyPanel({ survey }: { readonly survey: Survey }) {
  const t = useMessages('survey');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const [asking, setAsking] = useState(false);
  const stop = async () => {
    if (!(await ask({ type: 'survey.cancel', runId: survey.id }))) return;
    announce(t(($) => $.survey.panel.stopped));
  };
  return (
    <section aria-label={t(($) => $.survey.panel.going)} className="flex flex-col gap-3">
      <h2 className="eyebrow">{t(($) => $.survey.panel.going)}</h2>
      <SurveyCount survey={survey} />
      <p className="text-[0.9375rem] text-muted">{t(($) => $.survey.panel.sealed)}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{t(($) => $.survey.panel.stop)}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t(($) => $.survey.panel.askStop.title)}
        size="small"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t(($) => $.survey.panel.askStop.stay)}</Button>
            <Button variant="danger" aria-busy={busy} onClick={() => void stop()}>
              {t(($) => $.survey.panel.stop)}
            </Button>
          </>
        }
      >
        <p>{t(($) => $.survey.panel.askStop.more)}</p>
        <RefusalNotice reason={refused} />
      </Dialog>
    </section>
  );
}
