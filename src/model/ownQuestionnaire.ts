// What somebody does to a questionnaire of their own while they write it. It is never changed in place, so that each version
// can be had back.
import * as v from 'valibot';

import { newStepId, type Random } from './ids.ts';
import { limits } from './limits.ts';
import { newDeckId } from './ownDeck.ts';
import {
  draftQuestionnaireSchema,
  questionnaireFileSchema,
  type FileScale,
  type QuestionnaireFile,
} from './questionnaireFile.ts';
import type { Questionnaire } from './survey/questionnaire.ts';

/** The questionnaire in something that was stored; null where it is none. */
export function parseDraftQuestionnaire(value: unknown): QuestionnaireFile | null {
  const read = v.safeParse(draftQuestionnaireSchema, value);
  return read.success ? read.output : null;
}

/**
 * The questionnaire in something that came from anywhere, as others may have it. Null where it is none: while it has no title,
 * a part has no question, or a text is empty or too long.
 */
export function parseQuestionnaire(value: unknown): QuestionnaireFile | null {
  const read = v.safeParse(questionnaireFileSchema, value);
  return read.success ? read.output : null;
}

/** The questionnaire without what nothing is said in; null while it cannot be used yet. */
export const finishedQuestionnaire = (draft: QuestionnaireFile): QuestionnaireFile | null =>
  parseQuestionnaire({
    ...draft,
    scales: draft.scales
      .map((scale) => ({ ...scale, items: scale.items.filter(({ text }) => text.trim() !== '') }))
      .filter(({ items }) => items.length > 0),
  });

export const emptyItem = (random: Random): FileScale['items'][number] => ({
  id: newStepId(random),
  text: '',
});

/** One more part, with a question to fill in. */
export const emptyScale = (random: Random): FileScale => ({
  id: newStepId(random),
  title: '',
  answers: 'agree',
  items: [emptyItem(random)],
});

export const emptyQuestionnaire = (random: Random): QuestionnaireFile => ({
  id: newDeckId(random),
  title: '',
  scales: [emptyScale(random)],
});

/** The same questionnaire, with new ids. */
export const duplicateQuestionnaire = (file: QuestionnaireFile, random: Random): QuestionnaireFile => ({
  ...file,
  id: newDeckId(random),
  scales: file.scales.map((scale) => ({
    ...scale,
    id: newStepId(random),
    items: scale.items.map((item) => ({ ...item, id: newStepId(random) })),
  })),
});

/** A part with these questions, one on each line. A line that was there keeps its id. */
export function withLines(scale: FileScale, lines: string, random: Random): FileScale {
  const texts = lines.split('\n').slice(0, limits.surveyItems * 5);
  // What somebody pasted must not make the whole questionnaire unreadable.
  const items = texts.map((text, at) => ({
    id: scale.items[at]?.id ?? newStepId(random),
    text: text.slice(0, limits.cardTextLength * 5),
  }));
  return { ...scale, items };
}

/** How many questions there are in it. */
export const countItems = ({ scales }: QuestionnaireFile): number =>
  scales.flatMap(({ items }) => items.filter(({ text }) => text.trim() !== '')).length;

/**
 * The questionnaire as it is asked in a session. Its parts and questions get ids of this session, which are nothing else's:
 * figures of others and cards are found by id.
 */
export function asAsked({ id, title, scales }: QuestionnaireFile): Questionnaire {
  const both = (text: string) => ({ nl: text, en: text });
  let number = 0;
  return {
    id,
    title: both(title),
    scales: scales.map((scale, at) => ({
      id: `own-part-${at + 1}`,
      title: both(scale.title || title),
      answers: scale.answers,
      items: scale.items.map(({ text }) => ({ id: `own-${(number += 1)}`, stem: both(text) })),
    })),
  };
}
