import type { Survey } from '../../../model/activities/survey/survey.ts';

export function DiscussPanel({ survey }: { readonly survey: Survey }) {
  return survey.release === null ? null : <p>{survey.questionnaire.id}</p>;
}
