// What somebody does to a programme of their own while they write it. A programme is never changed in place, so that each
// version can be had back.
import * as v from 'valibot';

import type { CardId } from './deck.ts';
import { newStepId, type Random, type StepId } from './ids.ts';
import { limits } from './limits.ts';
import { newDeckId } from './ownDeck.ts';
import { readyBoard, readySteps, type ReadyProgrammeId } from './programme/presets.ts';
import type { Guide, Programme } from './programme/programme.ts';
import {
  draftProgrammeSchema,
  programmeFileSchema,
  wordsLength,
  type FileStep,
  type ProgrammeFile,
} from './programmeFile.ts';

type About = Pick<ProgrammeFile, 'title' | 'purpose'>;

/** The programme in something that was stored; null where it is none. */
export function parseDraftProgramme(value: unknown): ProgrammeFile | null {
  const programme = v.safeParse(draftProgrammeSchema, value);
  return programme.success ? programme.output : null;
}

/**
 * The programme in something that came from anywhere, as others may have it. Null where it is none: while it has no title or
 * no step, or while a text is too long.
 */
export function parseProgramme(value: unknown): ProgrammeFile | null {
  const programme = v.safeParse(programmeFileSchema, value);
  return programme.success ? programme.output : null;
}

/** One more step, the usual one. */
export const emptyStep = (random: Random): FileStep => ({
  id: newStepId(random),
  activity: 'discuss',
  minutes: 10,
});

/** A programme with one step. */
export const emptyProgrammeFile = (random: Random): ProgrammeFile => ({
  id: newDeckId(random),
  title: '',
  purpose: '',
  board: 'tafel',
  steps: [{ ...emptyStep(random), activity: 'welcome', minutes: 5 }],
});

/** A ready-made programme as one's own, called as it is called in the language on the screen. */
export const programmeFromReady = (
  id: ReadyProgrammeId,
  about: About,
  random: Random,
  minutes?: number,
): ProgrammeFile => ({
  id: newDeckId(random),
  ...about,
  board: readyBoard(id),
  steps: stepsOf(readySteps(id, minutes), random),
});

/**
 * The programme of a session as one's own, with what its facilitators wrote to say at its steps; of what people said it has
 * nothing. What was skipped is left out.
 */
export function programmeFromSession(
  { steps }: Programme,
  guide: Guide,
  about: About & Pick<ProgrammeFile, 'board'>,
  random: Random,
): ProgrammeFile {
  const withWords = steps.map((step) => {
    const own = guide.steps[step.id];
    return { ...step, ...(own !== undefined && { say: own, ask: '', mind: '' }) };
  });
  return { id: newDeckId(random), ...about, steps: stepsOf(withWords, random) };
}

type AnyStep = Partial<Pick<FileStep, 'template' | 'say' | 'ask' | 'mind'>> &
  Pick<FileStep, 'activity' | 'minutes'> & {
    readonly key: FileStep['key'] | null;
    readonly title?: string;
    readonly cardId?: string | null;
    readonly skipped: boolean;
  };

/** These steps as a file has them, under ids of their own. */
const stepsOf = (steps: readonly AnyStep[], random: Random): FileStep[] =>
  steps
    .filter(({ skipped }) => !skipped)
    .map(({ activity, minutes, key, title, cardId, template, say, ask, mind }) => ({
      id: newStepId(random),
      activity,
      ...(key && { key }),
      ...(title && { title }),
      minutes,
      ...(cardId && { cardId }),
      ...(template !== undefined && { template }),
      ...(say !== undefined && { say, ask, mind }),
    }));

/** The same programme, with new ids. */
export const duplicateProgramme = (programme: ProgrammeFile, random: Random): ProgrammeFile => ({
  ...programme,
  id: newDeckId(random),
  steps: programme.steps.map((step) => ({ ...step, id: newStepId(random) })),
});

/** Whether somebody wrote words of their own at a step. */
export const hasOwnWords = ({ say, ask, mind }: FileStep): boolean =>
  say !== undefined || ask !== undefined || mind !== undefined;

/**
 * The programme with all that is to be said at a step in one text, as the guide of a session has it. Of a step with own words
 * in one place, `usual` gives the others, and what to mind stands behind its label. Where that is too long, the own words stand alone.
 */
export function withWordsTogether(
  programme: ProgrammeFile,
  usual: (step: FileStep, part: 'say' | 'ask' | 'mind') => string,
  mindLabel: string,
): ProgrammeFile {
  const together = (step: FileStep): FileStep => {
    if (!hasOwnWords(step)) return step;
    const { say = usual(step, 'say'), ask = usual(step, 'ask'), mind = usual(step, 'mind') } = step;
    const whole = inOne(step, say, ask, mind.trim() === '' ? '' : `${mindLabel}: ${mind}`);
    return wordsLength(whole) <= limits.guideLength ? whole : inOne(step, step.say, step.ask, step.mind);
  };
  const said = { ...programme, steps: programme.steps.map(together) };
  return parseProgramme(said) ?? programme;
}

const inOne = (step: FileStep, ...parts: readonly (string | undefined)[]): FileStep => {
  const say = parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n');
  return { ...step, say, ask: '', mind: '' };
};

/** What the guide of a session begins with that has this programme. */
export function wordsForGuide({ steps }: ProgrammeFile): Guide['steps'] {
  const words = steps.filter(hasOwnWords).map(({ id, say = '', ask = '', mind = '' }) => {
    const text = [say, ask, mind].filter((part) => part !== '').join('\n\n');
    return [id as StepId, text.slice(0, limits.guideLength)] as const;
  });
  return Object.fromEntries(words.filter(([, text]) => text !== ''));
}

/** The programme without what is said in it: that is for no one but facilitators. */
export const withoutWords = (programme: ProgrammeFile): ProgrammeFile => ({
  ...programme,
  steps: programme.steps.map(({ say: _say, ask: _ask, mind: _mind, ...step }) => step),
});

/** How many steps of the programme begin with a card that is not among these. */
export const stepsWithoutCard = ({ steps }: ProgrammeFile, has: (cardId: CardId) => boolean): number =>
  steps.filter(({ cardId }) => cardId !== undefined && !has(cardId as CardId)).length;
