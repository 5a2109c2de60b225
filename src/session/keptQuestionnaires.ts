import { finishedQuestionnaire, parseDraftQuestionnaire } from '../model/ownQuestionnaire.ts';
import type { QuestionnaireFile } from '../model/questionnaireFile.ts';
import { createKept } from './keptThings.ts';

/** Questionnaires of one's own. */
export const keptQuestionnaires = createKept('kt-survey-', parseDraftQuestionnaire, ({ title }) => title);

/** Those that can be asked in a session. */
export const finishedQuestionnaires = (): readonly QuestionnaireFile[] =>
  keptQuestionnaires.recallAll().flatMap((one) => finishedQuestionnaire(one) ?? []);
