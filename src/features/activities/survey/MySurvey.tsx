import { useEffect, useEffectEvent } from 'react';

import { surveyAhead, type Survey } from '../../../model/activities/survey/survey.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useOnChange } from '../../../ui/useOnChange.ts';
import type { MomentOf } from '../activity.ts';
import { AnswerSurvey } from './AnswerSurvey.tsx';
import { SurveyCount, SurveyHeading, SurveyMinimum, useSurveyTitle } from './SurveyLines.tsx';
import { Results } from './Results.tsx';
import { useShown } from './useShown.ts';

/** The questionnaire that is on the screens: one's own answers while it is open, then what all chose. */
export function MySurvey({
  moment: { survey },
}: {
  readonly moment: MomentOf<'answering-statements' | 'statements-shown' | 'answering-scan' | 'scan-shown'>;
}) {
  const t = useMessages('survey');
  const announceQuietly = useAnnounceQuietly();
  const { id, state, ahead } = survey;
  const isNews = ahead === true && state === 'shown';
  // Until then there was something else on the screens.
  const tell = useEffectEvent(() => announceQuietly(t(($) => $.survey.shown)));
  useEffect(() => {
    if (isNews) tell();
  }, [isNews]);
  useOnChange(`${id}/${state}`, (before) => {
    if (before === `${id}/open` && state === 'shown') announceQuietly(t(($) => $.survey.shown));
  });
  const shown = useShown(survey);
  return shown === null ? <OpenSurvey survey={survey} /> : <Results {...shown} />;
}

/** The questionnaire that people answer before the session begins, or in it while nothing else is on the table. */
export function SurveyAhead() {
  const survey = useStage(surveyAhead);
  return survey && <OpenSurvey survey={survey} />;
}

function OpenSurvey({ survey }: { readonly survey: Survey }) {
  const t = useMessages('survey');
  const { role } = useViewer();
  const { memberId } = useWriter();
  return (
    <section className="flex flex-col gap-4" aria-label={useSurveyTitle(survey)}>
      <SurveyHeading survey={survey} />
      {survey.ahead && role !== 'observer' && <p>{t(($) => $.survey.ahead)}</p>}
      {role === 'observer' ? (
        <>
          <p className="text-muted">{t(($) => $.survey.observing)}</p>
          <SurveyMinimum survey={survey} />
        </>
      ) : (
        <AnswerSurvey
          key={`${survey.id}/${memberId}`}
          survey={survey}
          sealed={
            <div className="flex flex-col gap-4">
              <p className="text-muted">
                {t(($) => $.survey.sealed)} {t(($) => $.survey.after)}
              </p>
              <SurveyMinimum survey={survey} />
            </div>
          }
        />
      )}
      {/* A facilitator has the count above this. */}
      {role !== 'facilitator' && <SurveyCount survey={survey} />}
    </section>
  );
}
