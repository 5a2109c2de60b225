import { surveyAhead } from '../../../model/activities/survey/survey.ts';
import { lazyParts } from '../../../ui/lazyParts.ts';
import type { ParticipantFace } from '../activity.ts';

const { MySurvey, SurveyAhead } = lazyParts(['survey'], {
  MySurvey: () => import('./MySurvey.tsx'),
  SurveyAhead: () => import('./MySurvey.tsx'),
});

const face = { View: MySurvey };

export const participant: ParticipantFace = {
  moments: {
    'answering-statements': face,
    'statements-shown': face,
    'answering-scan': face,
    'scan-shown': face,
  },
  begins: ($) => $.table.newSurvey,
  busy: ($) => $.surveyPanel.busy,
  rest: { isThere: (stage) => surveyAhead(stage) !== null, View: SurveyAhead },
};
