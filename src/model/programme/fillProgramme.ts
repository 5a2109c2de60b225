import type { TemplateChoice } from '../board/templates/ownTemplate.ts';
import type { Card } from '../deck.ts';
import { newStepId, type Random } from '../ids.ts';
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
    cardId: cards.find((card) => card.id === cardId)?.id ?? null,
    ...(template !== undefined && { template }),
  }));
  return { ...emptyProgramme, origin: id, board: board ?? readyBoard(id), steps };
}
