import { useState } from 'react';

import { surveyAhead } from '../../../model/activities/survey/survey.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SurveyForm } from './SurveyForm.tsx';
import { SurveyPanel } from './SurveyPanel.tsx';

/** In the lobby, perhaps days before: a questionnaire that people answer once they have followed the invitation. */
export function AskAhead() {
  const t = useMessages('survey');
  const survey = useStage(surveyAhead);
  const kept = useStage(({ rules, doorLocked }) => rules.admission === 'ask' || doorLocked);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <div className="paper flex flex-col gap-4 p-6 sm:p-8">
      {survey !== null ? (
        <SurveyPanel survey={survey} />
      ) : (
        <section aria-labelledby="ask-ahead" className="flex flex-col items-start gap-3">
          <h2 id="ask-ahead" className="eyebrow">
            {t(($) => $.survey.panel.ahead.title)}
          </h2>
          <p>{t(($) => $.survey.panel.ahead.more)}</p>
          <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
            {t(($) => $.survey.panel.ahead.ask)}
          </Button>
        </section>
      )}
      {kept && survey !== null && <Notice tone="warning">{t(($) => $.survey.panel.ahead.door)}</Notice>}
      <Dialog open={asking} onClose={close} title={t(($) => $.survey.panel.ahead.title)}>
        {kept && <Notice tone="warning">{t(($) => $.survey.panel.ahead.door)}</Notice>}
        <SurveyForm ahead onClose={close} />
      </Dialog>
    </div>
  );
}
