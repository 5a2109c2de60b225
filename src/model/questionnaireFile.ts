/** A questionnaire of somebody's own: in a file, in a link, on a device, and when it is opened in a session. */
import * as v from 'valibot';

import { limits } from './limits.ts';
import { asHeading, harmlessHeading } from './session/names.ts';
import { answerCounts } from './survey/answerScales.ts';
import type { AnswerScaleId } from './survey/questionnaire.ts';

/** The answers that one can choose for a part, in the order in which they are offered. */
export const answerScaleIds = Object.keys(answerCounts) as AnswerScaleId[];

/** How strict a questionnaire is read: one that is finished, or one that somebody is still writing. */
interface Strictness {
  /** How few characters a text may have, and how few parts and questions there may be. */
  readonly least: 0 | 1;
  /** How much longer than allowed a text may still be. */
  readonly slack: number;
  /** What is made of a text, so that nothing in it turns or hides what is around it. */
  readonly line: (text: string) => string;
}

const schemasFor = ({ least, slack, line }: Strictness) => {
  const heading = (length: number, fewest: 0 | 1 = least) =>
    v.pipe(
      v.string(),
      v.maxLength(length * 10),
      v.transform(line),
      v.minLength(fewest),
      v.maxLength(length * slack),
    );
  const id = v.pipe(v.string(), v.regex(/^p-[a-z0-9]{1,20}$/));
  const item = v.strictObject({ id, text: heading(limits.cardTextLength) });
  const scale = v.strictObject({
    id,
    /** Above its questions. Where there is one part it may have none. */
    title: heading(limits.stepTitleLength, 0),
    answers: v.picklist(answerScaleIds),
    items: v.pipe(v.array(item), v.minLength(least), v.maxLength(limits.surveyItems * slack)),
  });
  return v.pipe(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^eigen-[a-z0-9]{1,20}$/)),
      title: heading(limits.programmeTitleLength),
      scales: v.pipe(v.array(scale), v.minLength(1), v.maxLength(limits.surveyScales * slack)),
    }),
    v.check(({ scales }) => {
      const items = scales.flatMap((one) => one.items);
      const ids = [...scales, ...items].map((one) => one.id);
      return items.length <= limits.surveyItems * slack && new Set(ids).size === ids.length;
    }, 'too many questions, or two with one id'),
  );
};

export const questionnaireFileSchema = schemasFor({
  least: 1,
  slack: 1,
  line: (text) => harmlessHeading(asHeading(text)),
});
export type QuestionnaireFile = v.InferOutput<typeof questionnaireFileSchema>;
export type FileScale = QuestionnaireFile['scales'][number];

/** A questionnaire that somebody is still writing: a text may be empty or too long, and nothing of it is lost. */
export const draftQuestionnaireSchema = schemasFor({ least: 0, slack: 10, line: (text) => text });
