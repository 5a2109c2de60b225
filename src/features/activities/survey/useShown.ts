import { shownFrom, type Survey } from '../../../model/activities/survey/survey.ts';
import { useStage } from '../../../session/hooks.tsx';
import type { ResultsProps } from './ScaleResults.tsx';

/** What is shown of a questionnaire that is closed; null while there is no outcome. */
export function useShown(survey: Survey): ResultsProps | null {
  const { questionnaire, release, overTime } = survey;
  const sizeClass = useStage((stage) => stage.sizeClass);
  const followUp = useStage((stage) => stage.followUp);
  return release === null
    ? null
    : { questionnaire, release, overTime, sizeClass, followUp, minimum: shownFrom(survey) };
}
