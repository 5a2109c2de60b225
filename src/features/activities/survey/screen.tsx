import type { Survey } from '../../../model/activities/survey/survey.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';
import type { ScreenFace } from '../activity.ts';
import { useMinimum, useMinimumWords, useSurveyTitle } from './SurveyLines.tsx';
import { useShown } from './useShown.ts';
import { WallResults } from './WallResults.tsx';

interface SurveyProps {
  readonly moment: { readonly survey: Survey };
}

export const screen: ScreenFace = {
  texts: ['survey'],
  moments: {
    'answering-statements': WallSurvey,
    'answering-scan': WallSurvey,
    'statements-shown': WallOutcome,
    'scan-shown': WallOutcome,
  },
  cardless: ['statements', 'scan'],
};

function WallSurvey({ moment: { survey } }: SurveyProps) {
  const t = useMessages('survey');
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*4)]">
      <h2 className="serif mx-auto w-full max-w-[calc(var(--u)*84)] text-[clamp(2rem,calc(var(--u)*5),7rem)] leading-[1.15] wrap-anywhere">
        {useSurveyTitle(survey)}
      </h2>
      <Progress
        doing={t(($) => $.survey.doing)}
        counted={survey}
        atLeast={useMinimum(survey)}
        minimum={useMinimumWords(survey).words}
      />
    </div>
  );
}

function WallOutcome({ moment: { survey } }: SurveyProps) {
  const shown = useShown(survey);
  return shown === null ? null : <WallResults key={survey.id} {...shown} />;
}
