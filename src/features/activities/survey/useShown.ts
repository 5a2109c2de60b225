import type { Survey } from '../../../model/activities/survey/survey.ts';
import { useStage } from '../../../session/hooks.tsx';
import type { ResultsProps } from './ScaleResults.tsx';

/** What is shown of a questionnaire that is closed; null while there is no outcome. */
export function useShown({ questionnaire, release, minimum, openly }: Survey): ResultsProps | null {
  const sizeClass = useStage((stage) => stage.sizeClass);
  const followUp = useStage((stage) => stage.followUp);
  return release === null
    ? null
    : { questionnaire, release, sizeClass, followUp, minimum: openly === undefined ? minimum : 1 };
}
