import {
  givenName,
  itemsOf,
  surveysInOrder,
  writtenAnswers,
  type SurveyAnswer,
} from '../../model/activities/survey/survey.ts';
import { answerCounts } from '../../model/survey/answerScales.ts';
import { inOpenRun } from './simulated.ts';

/** They answer everything, and now and then say that they do not know. */
export const answers = inOpenRun(
  (stage) => surveysInOrder(stage).find(({ state }) => state === 'open'),
  (member, { id, questionnaire }, { engine, random }) => {
    const chosen = itemsOf(questionnaire).map(({ scale }): SurveyAnswer =>
      random.below(12) === 0 ? 'unknown' : random.below(answerCounts[scale.answers]),
    );
    const text = writtenAnswers(chosen);
    if (text === null) return;
    engine.changeDesk(member, (desk) => ({ ...desk, given: { ...desk.given, [id]: { [givenName]: text } } }));
  },
);
