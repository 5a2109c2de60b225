import { answersIn, type Survey } from '../../../model/activities/survey/survey.ts';
import { useViewer } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useOnChange } from '../../../ui/useOnChange.ts';
import type { MomentOf } from '../activity.ts';
import { AnswerSurvey } from './AnswerSurvey.tsx';
import { SurveyCount, SurveyHeading, SurveyMinimum } from './SurveyLines.tsx';
import { Results } from './Results.tsx';
import { useShown } from './useShown.ts';

/** The questionnaire that is on the screens: one's own answers while it is open, then what all chose. */
export function MySurvey({
  moment: { survey },
}: {
  readonly moment: MomentOf<'answering-statements' | 'statements-shown' | 'answering-scan' | 'scan-shown'>;
}) {
  const t = useMessages('survey');
  const { role } = useViewer();
  const { memberId } = useWriter();
  const announceQuietly = useAnnounceQuietly();
  const { id, state, kind } = survey;
  useOnChange(`${id}/${state}`, (before) => {
    if (before === `${id}/open` && state === 'shown') announceQuietly(t(($) => $.survey.shown));
  });
  const shown = useShown(survey);
  if (shown !== null) return <Results {...shown} />;
  return (
    <section className="flex flex-col gap-4" aria-label={t(($) => $.survey.title[kind])}>
      <SurveyHeading survey={survey} />
      <Sealed survey={survey} />
      <SurveyMinimum survey={survey} />
      {role !== 'observer' && <AnswerSurvey key={`${id}/${memberId}`} survey={survey} />}
      {/* A facilitator has the count above this. */}
      {role !== 'facilitator' && <SurveyCount survey={survey} />}
    </section>
  );
}

/** What happens with one's answers: in sight until the first, and within reach from then on. */
function Sealed({ survey }: { readonly survey: Survey }) {
  const t = useMessages('survey');
  const { role } = useViewer();
  const { desk } = useWriter();
  if (role === 'observer') return <p className="text-muted">{t(($) => $.survey.observing)}</p>;
  const words = (
    <p className="text-muted">
      {t(($) => $.survey.sealed)} {t(($) => $.survey.after)}
    </p>
  );
  const began = answersIn(desk, survey).some((answer) => answer !== null);
  return began ? <Disclosure summary={t(($) => $.survey.who)}>{words}</Disclosure> : words;
}
