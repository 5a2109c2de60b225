import { ChartColumn } from 'lucide-react';
import { Suspense } from 'react';

import { surveyAhead, type Survey } from '../../../model/activities/survey/survey.ts';
import { useStage } from '../../../session/hooks.tsx';
import { lazyParts } from '../../../ui/lazyParts.ts';
import type { FacilitatorFace } from '../activity.ts';

const { AskAhead, Discuss, SurveyForm, SurveyPanel } = lazyParts(['survey'], {
  AskAhead: () => import('./AskAhead.tsx'),
  Discuss: () => import('./Discuss.tsx'),
  SurveyForm: () => import('./SurveyForm.tsx'),
  SurveyPanel: () => import('./SurveyPanel.tsx'),
});

function AnsweredAhead() {
  const survey = useStage(surveyAhead);
  return survey && <SurveyPanel key={survey.id} survey={survey} />;
}

const about = ({ survey }: { readonly survey: Survey }) => survey.id;

export const facilitator: FacilitatorFace = {
  moments: {
    'answering-statements': { about, doubt: ($) => $.surveyPanel.askClose },
    'answering-scan': { about, doubt: ($) => $.surveyPanel.askClose },
    'statements-shown': { about },
    'scan-shown': { about },
  },
  Above: ({ moment }) => (
    <Suspense fallback={null}>
      <AnsweredAhead />
      {(moment.kind === 'answering-statements' || moment.kind === 'answering-scan') && (
        <SurveyPanel key={moment.survey.id} survey={moment.survey} />
      )}
      {(moment.kind === 'statements-shown' || moment.kind === 'scan-shown') && (
        <Discuss key={moment.survey.id} survey={moment.survey} />
      )}
    </Suspense>
  ),
  InLobby: AskAhead,
  dialog: { name: 'survey', title: ($) => $.surveyPanel.entry, Form: SurveyForm },
  entries: [
    {
      name: 'survey',
      label: ($) => $.surveyPanel.entry,
      Icon: ChartColumn,
      type: 'survey.open',
      does: { opens: 'survey' },
    },
  ],
};
