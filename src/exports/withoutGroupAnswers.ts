import type { Stage } from '../model/session/stage.ts';

/** The stage without the answers of which their author said: this stays in the group. */
export function withoutGroupAnswers(stage: Stage): Stage {
  const shared = Object.entries(stage.answers).filter(([, answer]) => !answer.inGroup);
  return { ...stage, answers: Object.fromEntries(shared) };
}
