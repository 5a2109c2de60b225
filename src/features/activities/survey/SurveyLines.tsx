import { minimumIn } from '../../../model/activities/minimumGroup.ts';
import { isOwnQuestionnaire, usualMinimum, type Survey } from '../../../model/activities/survey/survey.ts';
import { runOfSurvey } from '../../../model/activities/survey/surveying.ts';
import { participantsHere } from '../../../model/session/persons.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CountLine } from '../../../ui/CountLine.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';

interface SurveyProps {
  readonly survey: Survey;
}

/** The smallest number that is told of people who are done. */
export function useMinimum(survey: Survey): number {
  return useStage((stage) => minimumIn(stage, runOfSurvey(survey)));
}

/** What it is called: by its kind, or as whoever made it calls it. */
export function useSurveyTitle({ kind, questionnaire }: Survey): string {
  const t = useMessages('survey');
  const { locale } = useLocale();
  return isOwnQuestionnaire(questionnaire) ? questionnaire.title[locale] : t(($) => $.survey.title[kind]);
}

export function SurveyHeading({ survey }: SurveyProps) {
  return <h2 className="serif text-[1.75rem] leading-tight wrap-anywhere">{useSurveyTitle(survey)}</h2>;
}

/** From how many people on there is an outcome, and whether that asks for a warning. Said before anybody answers. */
export function useMinimumWords({ minimum, openly, openedAt, ahead }: Survey): {
  warns: boolean;
  words: string;
} {
  const t = useMessages('survey');
  const here = useStage((stage) => participantsHere(stage).length);
  const count = minimum;
  if (openly !== undefined && openly >= openedAt) return { warns: true, words: t(($) => $.survey.openly) };
  // Who is here now says nothing of how many will have answered days later.
  const few = !ahead && here < minimum ? [t(($) => $.survey.tooFew, { count })] : [];
  if (minimum < usualMinimum)
    return {
      warns: true,
      words: [t(($) => $.survey.lower, { count, usual: usualMinimum }), ...few].join(' '),
    };
  return { warns: few.length > 0, words: few[0] ?? t(($) => $.survey.minimum, { count }) };
}

export function SurveyMinimum({ survey }: SurveyProps) {
  const { warns, words } = useMinimumWords(survey);
  return warns ? (
    <Notice tone="warning">{words}</Notice>
  ) : (
    <p className="text-[0.9375rem] text-muted">{words}</p>
  );
}

export function SurveyCount({ survey }: SurveyProps) {
  const atLeast = useMinimum(survey);
  // It was opened for people who come later: then nothing can be told of how many.
  return survey.of === 0 ? null : <CountLine counted={survey} atLeast={atLeast} />;
}
