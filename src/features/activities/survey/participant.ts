import { lazyParts } from '../../../ui/lazyParts.ts';
import type { ParticipantFace } from '../activity.ts';

const { MySurvey } = lazyParts(['survey'], { MySurvey: () => import('./MySurvey.tsx') });

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
};
