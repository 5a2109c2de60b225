/** A programme of somebody's own: in a file, in a link, on a device, and when a session is opened with it. */
import * as v from 'valibot';

import { templateIds } from './board/template.ts';
import { ownTemplateSchema } from './board/templates/ownTemplate.ts';
import { isId } from './ids.ts';
import { limits } from './limits.ts';
import { readyProgrammeIds, readySteps } from './programme/presets.ts';
import { stepActivities } from './programme/stepActivity.ts';
import { asHeading, harmlessHeading, withoutDirection } from './session/names.ts';

const readyKeys = readyProgrammeIds.flatMap((id) => readySteps(id).map(({ key }) => key));

const template = v.union([v.picklist(templateIds), ownTemplateSchema]);
const cardId = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((value) => isId(value)),
);

/** How strict a programme is read: one that is finished, or one that somebody is still writing. */
interface Strictness {
  /** How few characters its title may have, and how few steps there may be. */
  readonly least: 0 | 1;
  /** How much longer than allowed a text may still be. */
  readonly slack: number;
  /** What is made of a heading, and of a text of several lines, so that nothing in it turns or hides what is around it. */
  readonly line: (text: string) => string;
  readonly lines: (text: string) => string;
}

const schemasFor = ({ least, slack, line, lines }: Strictness) => {
  const heading = (length: number, fewest: 0 | 1) =>
    v.pipe(
      v.string(),
      v.maxLength(length * 10),
      v.transform(line),
      v.minLength(fewest),
      v.maxLength(length * slack),
    );
  const words = v.pipe(v.string(), v.maxLength(limits.guideLength * slack), v.transform(lines));

  const step = v.strictObject({
    /** New in every programme that is made of this one. */
    id: v.pipe(v.string(), v.regex(/^p-[a-z0-9]{1,20}$/)),
    activity: v.picklist(stepActivities),
    /** The ready-made step that it came from. One that this version does not know any more counts for nothing. */
    key: v.fallback(v.optional(v.picklist(readyKeys)), undefined),
    title: v.optional(heading(limits.stepTitleLength, 0)),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.stepMinutes)),
    cardId: v.optional(cardId),
    /** The template that the board gets when the step begins. */
    template: v.optional(template),
    /** The facilitator's own words, each in the place of ours. Empty: nothing there. */
    say: v.optional(words),
    ask: v.optional(words),
    mind: v.optional(words),
  });

  return v.strictObject({
    id: v.pipe(v.string(), v.regex(/^eigen-[a-z0-9]{1,20}$/)),
    title: heading(limits.programmeTitleLength, least),
    /** What one has after it, in a sentence. */
    purpose: heading(limits.purposeLength, 0),
    /** The board that a session begins with. */
    board: template,
    steps: v.pipe(
      v.array(step),
      v.minLength(least),
      v.maxLength(limits.steps * slack),
      v.check((steps) => new Set(steps.map(({ id }) => id)).size === steps.length, 'two steps have one id'),
    ),
  });
};

type ProgrammeInFile = v.InferOutput<ReturnType<typeof schemasFor>>;

/** How many characters a facilitator has to say in a step. */
export const wordsLength = ({ say = '', ask = '', mind = '' }: ProgrammeInFile['steps'][number]): number =>
  say.length + ask.length + mind.length;

/** What all its steps take together. */
export const minutesOf = ({ steps }: ProgrammeInFile): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

// The guide of a session has one text for a step.
const fits = ({ steps }: ProgrammeInFile): boolean => {
  const lengths = steps.map(wordsLength);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return all <= limits.programmeWordsLength && lengths.every((length) => length <= limits.guideLength);
};

const finished = schemasFor({
  least: 1,
  slack: 1,
  line: (text) => harmlessHeading(asHeading(text)),
  lines: (text) => withoutDirection(text).replaceAll(/[^\P{Cc}\n]/gu, ''),
});
export const programmeFileSchema = v.pipe(finished, v.check(fits, 'too much to say'));
export type ProgrammeFile = v.InferOutput<typeof programmeFileSchema>;
export type FileStep = ProgrammeFile['steps'][number];

/** A programme that somebody is still writing: a text may be empty or too long, and nothing of it is lost. */
export const draftProgrammeSchema = schemasFor({
  least: 0,
  slack: 10,
  line: (text) => text,
  lines: (text) => text,
});
