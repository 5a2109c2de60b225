import { useState } from 'react';

import type { Survey } from '../../../model/activities/survey/survey.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { SurveyCount, useMinimumWords, useSurveyTitle } from './SurveyLines.tsx';

interface SurveyPanelProps {
  readonly survey: Survey;
  readonly onEnded?: () => void;
}

/**
 * For a facilitator while people answer: how many are done, and ending it without an outcome. The main button closes it; one
 * that people answer ahead is closed here, once the session runs.
 */
export function SurveyPanel({ survey, onEnded }: SurveyPanelProps) {
  const t = useMessages('survey', 'facilitator');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const [asking, setAsking] = useState<'close' | 'cancel' | null>(null);
  const inLobby = useStage((stage) => stage.phase === 'lobby');
  const title = useSurveyTitle(survey);
  const { words } = useMinimumWords(survey);
  const { ahead } = survey;
  const end = async (how: 'close' | 'cancel') => {
    if (!(await ask({ type: `survey.${how}`, runId: survey.id }))) return;
    announce(t(($) => (how === 'close' ? $.survey.shown : $.survey.panel.stopped)));
    onEnded?.();
  };
  const heading = ahead ? t(($) => $.survey.panel.ahead.going, { title }) : t(($) => $.survey.panel.going);
  return (
    <section aria-label={heading} className="flex flex-col gap-3">
      <h2 className={ahead ? 'font-semibold wrap-anywhere' : 'eyebrow'}>{heading}</h2>
      <SurveyCount survey={survey} />
      {ahead && <p>{words}</p>}
      <p className="text-[0.9375rem] text-muted">{t(($) => $.survey.panel.sealed)}</p>
      <div className="flex flex-wrap gap-3">
        {ahead && !inLobby && (
          <Button variant="primary" onClick={() => setAsking('close')}>
            {t(($) => $.steer.closeSurvey)}
          </Button>
        )}
        <Button onClick={() => setAsking('cancel')}>{t(($) => $.survey.panel.stop)}</Button>
      </div>
      <Dialog
        open={asking === 'close'}
        onClose={() => setAsking(null)}
        title={t(($) => $.surveyPanel.askClose.sure)}
        size="small"
        actions={
          <>
            <Button onClick={() => setAsking(null)}>{t(($) => $.surveyPanel.askClose.wait)}</Button>
            <Button variant="primary" aria-busy={busy} onClick={() => void end('close')}>
              {t(($) => $.surveyPanel.askClose.anyway)}
            </Button>
          </>
        }
      >
        <p>{t(($) => $.surveyPanel.askClose.more)}</p>
        <RefusalNotice reason={refused} />
      </Dialog>
      <Dialog
        open={asking === 'cancel'}
        onClose={() => setAsking(null)}
        title={t(($) => $.survey.panel.askStop.title)}
        size="small"
        actions={
          <>
            <Button onClick={() => setAsking(null)}>{t(($) => $.survey.panel.askStop.stay)}</Button>
            <Button variant="danger" aria-busy={busy} onClick={() => void end('cancel')}>
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
