import type { TemplateChoice } from '../board/templates/ownTemplate.ts';
import type { Card, CardId } from '../deck.ts';
import { newStepId, type Random, type StepId } from '../ids.ts';
import type { ProgrammeFile } from '../programmeFile.ts';
import { emptyProgramme, type Programme } from './programme.ts';
import { readyBoard, readySteps, type ReadyProgrammeId } from './presets.ts';

interface Filling {
  readonly cards: readonly Card[];
  readonly random: Random;
  /** How long it may take, when that is one of its variants. Left out: the whole programme. */
  readonly minutes?: number | undefined;
  /** The board it begins with, where a facilitator chose another than that of the programme. */
  readonly board?: TemplateChoice | undefined;
}

/**
 * A session's own copy of a ready-made programme. Cards that the session does not have are left out of its steps. What a
 * variant leaves out is skipped, so that a facilitator can still do it.
 */
export function fillProgramme(id: ReadyProgrammeId, { cards, random, minutes, board }: Filling): Programme {
  const steps = readySteps(id, minutes).map(({ cardId, template, ...step }) => ({
    ...step,
    id: newStepId(random),
    title: '',
    cardId: cardIn(cards, cardId),
    ...(template !== undefined && { template }),
  }));
  return { ...emptyProgramme, origin: id, board: board ?? readyBoard(id), steps };
}

/** The same of a programme of somebody's own. What a facilitator says in it is no part of it: the guide has that. */
export function fillOwnProgramme(
  { title, purpose, board: usual, steps }: ProgrammeFile,
  { cards, board = usual }: Pick<Filling, 'cards' | 'board'>,
): Programme {
  return {
    ...emptyProgramme,
    own: { title, purpose },
    board,
    steps: steps.map((step) => ({
      id: step.id as StepId,
      activity: step.activity,
      key: step.key ?? null,
      title: step.title ?? '',
      minutes: step.minutes,
      cardId: cardIn(cards, step.cardId),
      ...(step.template !== undefined && { template: step.template }),
      skipped: false,
    })),
  };
}

const cardIn = (cards: readonly Card[], id: string | undefined): CardId | null =>
  cards.find((card) => card.id === id)?.id ?? null;
